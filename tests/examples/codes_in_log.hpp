// Reads Agora's codes out of the lines of a log: what is taken for a code, and what is not.
//
// A code is a number of at most four digits, not 0, where a word of the tables below reports it, or
// a code's name. To teach it another way in which logs report codes, add a line to a table.

#ifndef AGORA_ERRC_EXAMPLES_CODES_IN_LOG_HPP
#define AGORA_ERRC_EXAMPLES_CODES_IN_LOG_HPP

#include <agora_errc.hpp>
#include <algorithm>
#include <bitset>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

namespace codes_in_log {

using namespace std::string_view_literals;

// What a word says of the number behind it.
enum class report {
  none,
  error,    // an error of either sign: "err: 110", "error=-4"
  warning,  // a warning: "warn: 1031"
  result,   // the result of a method, an error where it is negative: "failed: -2"
};

struct reporting_word {
  std::string_view word;
  report kind;
};

// Alone, or as the last part of a longer word, with or without "code" behind it: "onError",
// "did_occur_warning", "errCode".
constexpr reporting_word reporting_words[] = {
    {"err"sv, report::error},        {"error"sv, report::error},
    {"onerror"sv, report::error},    {"warn"sv, report::warning},
    {"warning"sv, report::warning},  {"onwarning"sv, report::warning},
    {"fail"sv, report::result},      {"failed"sv, report::result},
    {"failure"sv, report::result},   {"reason"sv, report::result},
    {"rejected"sv, report::result},  {"response"sv, report::result},
    {"result"sv, report::result},    {"ret"sv, report::result},
    {"return"sv, report::result},    {"returned"sv, report::result},
    {"returning"sv, report::result}, {"returns"sv, report::result},
};

// The same in Chinese, anywhere in a run of such characters.
constexpr reporting_word chinese_words[] = {{"错误"sv, report::error},
                                            {"报错"sv, report::error},
                                            {"警告"sv, report::warning},
                                            {"失败"sv, report::result}};

// What may stand between a reporting word and its number, beside marks: "error code is -7".
constexpr std::string_view joining_words[] = {
    "code"sv,     "codes"sv,  "event"sv, "handler"sv, "happened"sv, "is"sv,   "no"sv,
    "occurred"sv, "number"sv, "of"sv,    "value"sv,   "was"sv,      "with"sv, "occured"sv,
};
constexpr std::string_view marks = " \t:=(\"'`[{>!,";
constexpr std::string_view wide_marks[] = {"："sv, "，"sv, "（"sv, "“"sv, "->"sv};

// The types of wrappers that codes are members of: ErrorCodeType.errAborted, ErrorCode.Aborted.
constexpr std::string_view wrapper_types[] = {
    "agoraerrorcode"sv, "agorawarningcode"sv, "errorcode"sv,   "errorcodetype"sv,
    "warncode"sv,       "warncodetype"sv,     "warningcode"sv, "warningcodetype"sv,
};

// What begins with "agora" or "platform" and ends with this reports the number in its parentheses:
// AgoraRtcException(-17, null). Node.js calls it a warning, but it is the error of a promise.
constexpr std::string_view exception = "exception";
constexpr std::string_view rejection = "unhandledpromiserejectionwarning";

// Other sources of numbers: a line that names one of them reports no code of Agora's by number. So
// does what follows "state", whose errors are numbered on their own.
constexpr std::string_view other_sources[] = {
    "audioflinger"sv, "audiorecord"sv, "audiosession"sv, "audiotrack"sv,  "codec"sv, "dns"sv,
    "errno"sv,        "errordomain"sv, "login"sv,        "mediaplayer"sv, "omx"sv,   "rtm"sv,
    "socket"sv,       "ssl"sv,         "tcp"sv,          "udp"sv,
};

// Verbs; any other word in -s behind a number is what the number counts: "error: 5 retries left".
constexpr std::string_view verbs[] = {
    "appears"sv, "comes"sv, "continues"sv, "does"sv,   "happens"sv,  "has"sv,    "indicates"sv,
    "is"sv,      "keeps"sv, "means"sv,     "occurs"sv, "persists"sv, "prints"sv, "says"sv,
    "shows"sv,   "still"sv, "stops"sv,     "this"sv,   "was"sv,      "always"sv, "refers"sv,
};

inline bool is_digit(char c) { return '0' <= c && c <= '9'; }
inline bool is_lower(char c) { return 'a' <= c && c <= 'z'; }
inline bool is_upper(char c) { return 'A' <= c && c <= 'Z'; }

// What a character is in a word, looked up in a table since each one of a log is looked at.
enum character : unsigned char {
  other = 0,
  letter = 1,
  digit = 2,
  joint = 4
};  // A joint: "onError"
struct character_table {
  unsigned char of[256] = {};
  constexpr character_table() {
    for (int c = '0'; c <= '9'; ++c) of[c] = digit;
    for (int c = 'a'; c <= 'z'; ++c) of[c] = letter;
    for (int c = 'A'; c <= 'Z'; ++c) of[c] = joint;
    of[int{'_'}] = joint;
  }
};
constexpr character_table characters;
inline unsigned char_class(char c) { return characters.of[static_cast<unsigned char>(c)]; }
constexpr auto is_ascii_word = [](char c) { return char_class(c) != other; };

inline bool is_wide(char c) { return static_cast<unsigned char>(c) >= 0x80; }
inline bool is_space(char c) { return c == ' ' || c == '\t'; }

inline char to_lower(char c) { return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }

// "ERR_INVALID_TOKEN" and "errInvalidToken" alike as "errinvalidtoken".
inline std::string flat(std::string_view name) {
  std::string result;
  for (const char c : name) {
    if (c != '_') result += to_lower(c);
  }
  return result;
}

inline bool starts_with(std::string_view text, std::string_view start) {
  return text.substr(0, start.size()) == start;
}
inline bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

// Takes the longest prefix whose characters satisfy a predicate off the text.
template <class Predicate>
std::string_view take(std::string_view& text, Predicate predicate) {
  const auto* const end = std::find_if_not(text.begin(), text.end(), predicate);
  const auto taken = text.substr(0, static_cast<std::size_t>(end - text.begin()));
  text.remove_prefix(taken.size());
  return taken;
}

template <std::size_t size>
bool contains(const std::string_view (&words)[size], std::string_view word) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

template <std::size_t size>
report kind_in(const reporting_word (&words)[size], std::string_view word) {
  for (const auto& row : words) {
    if (row.word == word) return row.kind;
  }
  return report::none;
}

// The last part of a word: "Error" of "didOccurError" and "SDKError", "err" of "last_err".
inline std::string_view last_part(std::string_view word) {
  auto begin = word.size();
  while (begin > 0 && (is_lower(word[begin - 1]) || is_digit(word[begin - 1]))) --begin;
  if (begin == word.size()) {
    while (begin > 0 && is_upper(word[begin - 1])) --begin;
  } else if (begin > 0 && is_upper(word[begin - 1])) {
    --begin;
  }
  return word.substr(begin);
}

// The codes of one line. `named` gives the codes that have a flat name, `is_known` says whether a
// code is documented or in the SDK's header.
class reader {
 public:
  using names = std::function<std::vector<std::error_code>(const std::string& flat_name)>;
  using known = std::function<bool(const std::error_code&)>;

  reader(names named, known is_known) : named_(std::move(named)), is_known_(std::move(is_known)) {}

  // Each code that the line reports, once, in the order of the line.
  const std::vector<std::error_code>& codes_in(std::string_view line) {
    for (const auto& code : found_) {
      errors_seen_.reset(static_cast<std::size_t>(code.value()));
      warnings_seen_.reset(static_cast<std::size_t>(code.value()));
    }
    found_.clear();
    line_ = line;
    has_other_source_ = unknown;
    in_callback_ = false;
    skip_logcat_tag(line);
    char before = ' ';
    while (!line.empty()) {
      if (is_ascii_word(line[0])) {
        unsigned classes = 0;
        std::size_t size = 1;
        for (; size < line.size() && is_ascii_word(line[size]); ++size) {
          classes |= char_class(line[size]);
        }
        const auto word = line.substr(0, size);
        line.remove_prefix(size);
        if (is_digit(word[0])) {
          read_number_first(word, line, before);
        } else if (size > 2 && ((classes & joint) != 0 || may_report(word))) {
          read_word(word, line, before);
        }
        before = word.back();
      } else if (is_wide(line[0])) {
        read_wide(line);
        before = ' ';
      } else {
        before = line[0];
        line.remove_prefix(1);
      }
    }
    return found_;
  }

 private:
  enum tristate : char { no, yes, unknown };

  // "E/System.err( 8822): " says which process wrote the line.
  static void skip_logcat_tag(std::string_view& line) {
    const auto slash = line.substr(0, 64).find('/');
    if (slash == 0 || slash == std::string_view::npos) return;
    if ("VDIWEF"sv.find(line[slash - 1]) == std::string_view::npos) return;
    auto rest = line.substr(slash);
    const auto open = rest.find('(');
    if (open == std::string_view::npos || open > 64) return;
    rest.remove_prefix(open + 1);
    take(rest, is_space);
    if (!take(rest, is_digit).empty() && starts_with(rest, "):")) line = rest;
  }

  void read_wide(std::string_view& line) {
    const auto run = take(line, is_wide);
    for (const auto& row : chinese_words) {
      if (run.find(row.word) == std::string_view::npos) continue;
      read_numbers(row.kind, line, false);
      return;
    }
  }

  void read_word(std::string_view word, std::string_view behind, char before) {
    const auto plain = flat(word);
    if (read_name(word, plain, behind, before)) return;
    if (read_exception(plain, behind)) return;
    const auto is_file = starts_with(behind, ".");  // "ui_dart_state.cc"
    if (!is_file && plain.find("state") != std::string::npos) {
      has_other_source_ = yes;
      return;
    }
    const auto kind = kind_of(word, plain, behind);
    if (kind == report::none) return;
    const auto is_shouted = std::all_of(word.begin(), word.end(),
                                        [](char c) { return !is_lower(c); });
    read_numbers(kind, behind, is_shouted);
  }

  report kind_of(std::string_view word, std::string_view plain, std::string_view behind) {
    if (plain == rejection) return report::error;
    auto part = flat(last_part(word));
    if (plain.back() == 'e' && ends_with(plain, "code")) {
      word.remove_suffix(4);
      while (!word.empty() && word.back() == '_') word.remove_suffix(1);
      if (word.empty()) return report::none;
      part = flat(last_part(word));
    }
    const auto kind = kind_in(reporting_words, part);
    if (kind == report::error || kind == report::warning) {
      const auto front = flat(word.substr(0, word.size() - part.size()));
      const auto is_callback = ends_with(front, "on") || ends_with(front, "occur") ||
                               starts_with(part, "on");
      in_callback_ = in_callback_ || is_callback;
    }
    const auto is_assigned = !behind.empty() && (behind[0] == ':' || behind[0] == '=');
    if (kind == report::none && is_assigned && ends_with(plain, "ret")) return report::result;
    return kind;
  }

  // The first three letters of a word as one number.
  static constexpr unsigned first_letters(std::string_view word) {
    const auto lower = [](char c) { return static_cast<unsigned char>(c | ' ') + 0U; };
    return lower(word[0]) << 16U | lower(word[1]) << 8U | lower(word[2]);
  }

  // The quick way past most words: what reports begins like this, is joined to others, or "ret".
  static bool may_report(std::string_view word) {
    switch (first_letters(word)) {
      case first_letters("err"):
      case first_letters("one"):  // onerror
      case first_letters("onw"):
      case first_letters("warn"):
      case first_letters("fail"):
      case first_letters("reason"):
      case first_letters("rejected"):
      case first_letters("result"):
      case first_letters("return"):
      case first_letters("state"):
      case first_letters("agora"):
      case first_letters("platform"): return true;
      default: return word.back() == 't' && ends_with(word, "ret");
    }
  }

  // A name, in the SDK's or a wrapper's spelling: ERR_ABORTED, errAborted, ErrorCode.Aborted.
  bool read_name(std::string_view word, const std::string& plain, std::string_view behind,
                 char before) {
    auto name = plain;
    if (starts_with(behind, ".") && contains(wrapper_types, plain)) {
      behind.remove_prefix(1);
      const auto member = take(behind, is_ascii_word);
      name = flat(member);
      const auto prefix = plain.find("err") != std::string::npos ? "err"sv : "warn"sv;
      if (!starts_with(name, prefix)) name.insert(0, prefix);
    } else if (starts_with(plain, "agoraerrorcode")) {  // AgoraErrorCodeAborted, on iOS
      name = "err" + plain.substr("agoraerrorcode"sv.size());
    } else if (starts_with(plain, "agorawarningcode")) {
      name = "warn" + plain.substr("agorawarningcode"sv.size());
    } else if (!starts_with(plain, "err") && !starts_with(plain, "warn")) {
      return false;
    }
    const auto is_network = before == ':' &&
                            line_.find("net::" + std::string(word)) != std::string_view::npos;
    if (is_network) return true;  // net::ERR_ABORTED is of a browser
    auto codes = named_(name);
    if (codes.empty()) return false;
    const auto number = number_behind(behind, false);
    const auto is_numbered = [&](const auto& code) { return code.value() == number; };
    const auto same = std::find_if(codes.begin(), codes.end(), is_numbered);
    add(same != codes.end() ? *same : codes.back());
    return true;
  }

  bool read_exception(std::string_view plain, std::string_view behind) {
    if (!starts_with(behind, "(") || !ends_with(plain, exception)) return false;
    if (!starts_with(plain, "agora") && !starts_with(plain, "platform")) return false;
    in_callback_ = true;
    add_number(report::error, number_behind(behind, false));
    return true;
  }

  // "110 error", and not "2 errors", "1 error generated" or the level behind a time.
  void read_number_first(std::string_view digits, std::string_view behind, char before) {
    if (digits.size() < 3 || digits.size() > 4) return;
    if (!std::all_of(digits.begin(), digits.end(), is_digit) || digits[0] == '0') return;
    if (!is_space(before) && R"((["'`)"sv.find(before) == std::string_view::npos) return;
    const auto value = std::stoi(std::string(digits));
    if (starts_with(behind, "的错误") || starts_with(behind, "错误")) {
      add_number(report::error, value);
    } else if (!behind.empty() && is_space(behind[0])) {
      behind.remove_prefix(1);
      const auto word = take(behind, is_ascii_word);
      if (word == "error") add_number(report::error, value);
      if (word == "warning") add_number(report::warning, value);
    }
  }

  // The number behind a word, and those that follow it in the same parentheses: "error (17, 18)".
  void read_numbers(report kind, std::string_view behind, bool is_shouted) {
    std::string_view rest = behind;
    const auto number = number_behind(rest, is_shouted);
    add_number(kind, number);
    const auto between = behind.substr(0, behind.size() - rest.size());
    if (number == 0 || between.find('(') == std::string_view::npos) return;
    while (starts_with(rest, ", ") && rest.size() > 2 && is_digit(rest[2])) {
      rest.remove_prefix(2);
      const auto digits = take(rest, is_digit);
      if (digits.size() > 4 || rest.empty() || (rest[0] != ',' && rest[0] != ')')) return;
      const auto next = std::stoi(std::string(digits));
      if (is_known_(agora_errc::error{next})) add_number(kind, next);
    }
  }

  // Past marks and joining words, the number that follows, which is taken off the text; else 0.
  static int number_behind(std::string_view& text, bool is_shouted) {
    for (int words = 0; words < 4; ++words) {
      const auto gap = take_marks(text);
      const auto negative = starts_with(text, "-");
      auto rest = text;
      if (negative) rest.remove_prefix(1);
      const auto digits = take(rest, is_digit);
      if (!digits.empty()) {
        const auto has_comma = gap.find_first_of(",!") != std::string_view::npos;
        const auto is_column = is_shouted && gap.size() > 1 &&
                               gap.find_first_not_of(" \t") == std::string_view::npos;
        if ((has_comma || is_column || (gap.empty() && negative)) && words == 0) return 0;
        if (digits.size() > 4 || digits[0] == '0' || continues(rest)) return 0;
        if (!negative && counts(rest)) return 0;
        text = rest;
        return std::stoi(std::string(digits)) * (negative ? -1 : 1);
      }
      auto word = flat(take(text, is_ascii_word));
      if (!contains(joining_words, word)) return 0;
    }
    return 0;
  }
  static int number_behind(std::string_view&& text, bool is_shouted) {
    return number_behind(text, is_shouted);
  }

  static std::string_view take_marks(std::string_view& text) {
    const auto* const begin = text.data();
    const auto is_mark = [](char c) { return marks.find(c) != std::string_view::npos; };
    for (bool more = true; more;) {
      take(text, is_mark);
      more = false;
      for (const auto mark : wide_marks) {
        if (!starts_with(text, mark)) continue;
        text.remove_prefix(mark.size());
        more = true;
      }
    }
    return {begin, static_cast<std::size_t>(text.data() - begin)};
  }

  // Whether the text behind a number makes it another number: "10ms", "1.5", "12:30", "(10: 1:24".
  static bool continues(std::string_view rest) {
    if (rest.empty()) return false;
    if (is_ascii_word(rest[0]) || rest[0] == '%') return true;
    if (".:-/,"sv.find(rest[0]) == std::string_view::npos) return false;
    const auto is_time = rest[0] == ':';
    rest.remove_prefix(1);
    if (is_time) take(rest, is_space);
    return !rest.empty() && is_digit(rest[0]);
  }

  // Whether the number counts something: "5 retries left", "20 ms", "3 of 7".
  static bool counts(std::string_view rest) {
    if (take(rest, is_space).empty()) return false;
    const auto word = take(rest, is_ascii_word);
    return word == "of" || (word.size() > 1 && word.back() == 's' && !contains(verbs, word));
  }

  bool has_other_source() {
    if (has_other_source_ == unknown) {
      const auto line = flat(line_);
      const auto is_named = [&](std::string_view word) {
        return line.find(word) != std::string_view::npos;
      };
      has_other_source_ = std::any_of(std::begin(other_sources), std::end(other_sources), is_named)
                              ? yes
                              : no;
    }
    return has_other_source_ == yes;
  }

  // A number without a meaning is a code where a callback says so, or a warning of three digits or
  // more; elsewhere it is likely another library's.
  void add_number(report kind, int number) {
    if (number == 0 || (number > 0 ? kind == report::result : kind == report::warning)) return;
    const auto code = kind == report::warning
                          ? std::error_code(agora_errc::warning{number})
                          : std::error_code(agora_errc::error{number < 0 ? -number : number});
    const auto may_be_unknown = in_callback_ || (kind == report::warning && number > 99);
    if ((is_known_(code) || may_be_unknown) && !has_other_source()) add(code);
  }

  void add(const std::error_code& code) {
    if (code.value() <= 0) return;
    const auto value = static_cast<std::size_t>(code.value());
    auto& seen = code == agora_errc::condition::warning ? warnings_seen_ : errors_seen_;
    if (value >= seen.size() || seen[value]) return;
    seen[value] = true;
    found_.push_back(code);
  }

  names named_;
  known is_known_;
  std::vector<std::error_code> found_;
  std::bitset<10000> errors_seen_;
  std::bitset<10000> warnings_seen_;
  std::string_view line_;
  tristate has_other_source_ = unknown;
  bool in_callback_ = false;
};

}  // namespace codes_in_log

#endif
