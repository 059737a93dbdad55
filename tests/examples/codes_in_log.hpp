// Reads Agora's codes out of the lines of a log: what is taken for a code, and what is not.
//
// A code is a number of at most four digits, not 0, that a word of these tables reports, or the name of a code. To
// teach it another way in which logs report codes, add an entry to a table.

#ifndef AGORA_ERRC_EXAMPLES_CODES_IN_LOG_HPP
#define AGORA_ERRC_EXAMPLES_CODES_IN_LOG_HPP

#include <agora_errc.hpp>
#include <algorithm>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace codes_in_log {

using namespace std::string_view_literals;

// What a word says of the number behind it: an error of either sign ("err: 110", "error=-4"), a warning ("warn: 1031"),
// or the result of a method, which is an error where it is negative ("failed: -2").
enum class report { none, error, warning, result };

struct reporting_word {
  std::string_view word;
  report kind;
};

// Alone, or as the last part of a longer word: "onError", "did_occur_warning", "SDKError". Those that are not Latin may
// stand anywhere in a run of such characters.
constexpr reporting_word reporting_words[] = {
    {"err"sv, report::error},        {"error"sv, report::error},     {"onerror"sv, report::error},
    {"错误"sv, report::error},       {"錯誤"sv, report::error},      {"报错"sv, report::error},
    {"에러"sv, report::error},       {"오류"sv, report::error},      {"エラー"sv, report::error},
    {"warn"sv, report::warning},     {"warning"sv, report::warning}, {"onwarning"sv, report::warning},
    {"警告"sv, report::warning},     {"경고"sv, report::warning},    {"fail"sv, report::result},
    {"failed"sv, report::result},    {"failure"sv, report::result},  {"reason"sv, report::result},
    {"rejected"sv, report::result},  {"response"sv, report::result}, {"result"sv, report::result},
    {"ret"sv, report::result},       {"return"sv, report::result},   {"returned"sv, report::result},
    {"returning"sv, report::result}, {"returns"sv, report::result},  {"失败"sv, report::result},
    {"返回"sv, report::result},
};

// What may stand between a reporting word and its number ("error code is -7"), or end the word ("onErrorCode").
constexpr std::string_view joining_words[] = {
    "agora"sv,
    "agoraerrorcode"sv,
    "agorawarningcode"sv,
    "always"sv,
    "called"sv,
    "callback"sv,
    "code"sv,
    "codes"sv,
    "event"sv,
    "from"sv,
    "handler"sv,
    "happened"sv,
    "id"sv,
    "is"sv,
    "no"sv,
    "number"sv,
    "occur"sv,
    "occured"sv,
    "occurred"sv,
    "occurs"sv,
    "of"sv,
    "value"sv,
    "rawvalue"sv,
    "received"sv,
    "returned"sv,
    "was"sv,
    "with"sv,
};
constexpr std::string_view marks = " \t:=(\"'`[{>!,";
constexpr std::string_view wide_marks[] = {"："sv, "，"sv, "（"sv, "“"sv, "->"sv};

// The types of wrappers that codes are members of: ErrorCodeType.errAborted, ErrorCode.Aborted.
constexpr std::string_view wrapper_types[] = {
    "agoraerrorcode"sv, "agorawarningcode"sv, "errorcode"sv,   "errorcodetype"sv,
    "warncode"sv,       "warncodetype"sv,     "warningcode"sv, "warningcodetype"sv,
};

// Other sources of numbers: a line with one of them reports no code of Agora's by number. They are looked for at the
// begin of a word or of a part of one, so "rtm" is in "RtmClient" and not in "alertManager"; a space ends the part.
constexpr std::string_view other_sources[] = {
    " agorartm"sv,      " audio flinger"sv, " audio record"sv,   " audio session"sv, " audio track"sv,
    " camera device"sv, " codec"sv,         " camera service"sv, " dns "sv,          " errno "sv,
    " error domain"sv,  " firebase"sv,      " login err"sv,      " login fail"sv,    " media player"sv,
    " omx"sv,           " peer"sv,          " rtm "sv,           " rtmp"sv,          " socket"sv,
    " ssl"sv,           " system error"sv,  " tcp "sv,           " trtc"sv,          " udp "sv,
};

// Any other word in -s behind a number is what the number counts: "error: 5 retries left".
constexpr std::string_view verbs[] = {
    "always"sv, "appears"sv, "comes"sv,    "continues"sv, "does"sv,   "happens"sv, "has"sv,   "indicates"sv, "is"sv,
    "keeps"sv,  "means"sv,   "persists"sv, "prints"sv,    "refers"sv, "says"sv,    "shows"sv, "this"sv,      "was"sv,
};

inline bool is_digit(char c) { return '0' <= c && c <= '9'; }
inline bool is_lower(char c) { return 'a' <= c && c <= 'z'; }
inline bool is_upper(char c) { return 'A' <= c && c <= 'Z'; }
inline bool is_word(char c) { return is_lower(c) || is_upper(c) || is_digit(c) || c == '_'; }
inline bool is_wide(char c) { return static_cast<unsigned char>(c) >= 0x80; }
inline bool is_space(char c) { return c == ' ' || c == '\t'; }
inline bool is_mark(char c) { return marks.find(c) != std::string_view::npos; }
inline char to_lower(char c) { return is_upper(c) ? static_cast<char>(c | ' ') : c; }

// "ERR_INVALID_TOKEN" and "errInvalidToken" alike as "errinvalidtoken".
inline std::string flat(std::string_view name) {
  std::string result;
  for (const char c : name) {
    if (c != '_') result += to_lower(c);
  }
  return result;
}

inline bool starts_with(std::string_view text, std::string_view start) { return text.substr(0, start.size()) == start; }
inline bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}
inline bool has(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

template <std::size_t size>
bool contains(const std::string_view (&words)[size], std::string_view word) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

// Takes the longest prefix whose characters satisfy a predicate off the text.
template <class Predicate>
std::string_view take(std::string_view& text, Predicate predicate) {
  const auto* const end = std::find_if_not(text.begin(), text.end(), predicate);
  const auto taken = text.substr(0, static_cast<std::size_t>(end - text.begin()));
  text.remove_prefix(taken.size());
  return taken;
}

// Where the last part of a word begins: "Error" in "didOccurError" and "SDKError", "err" in "last_err".
inline std::size_t last_part(std::string_view word) {
  auto begin = word.size();
  while (begin > 0 && !is_upper(word[begin - 1]) && word[begin - 1] != '_') --begin;
  if (begin == word.size()) {
    while (begin > 0 && is_upper(word[begin - 1])) --begin;
  } else if (begin > 0 && is_upper(word[begin - 1])) {
    --begin;
  }
  return begin;
}

// The parts of all words in lower case between spaces: "RtmClient::logIn()" as " rtm client log in ".
inline std::string parts_of(std::string_view line) {
  std::string parts = " ";
  for (std::size_t at = 0; at < line.size(); ++at) {
    const auto c = line[at];
    const auto before = at > 0 ? line[at - 1] : ' ';
    const auto next = at + 1 < line.size() ? line[at + 1] : ' ';
    const auto starts_part = is_upper(c) && (is_lower(before) || is_lower(next));
    const auto is_in_part = is_word(c) && c != '_';
    if ((starts_part || !is_in_part) && parts.back() != ' ') parts += ' ';
    if (is_in_part) parts += to_lower(c);
  }
  return parts += ' ';
}

// Tells the many lines that report nothing: those that have none of these texts, no negative number and no characters
// beyond ASCII. It looks for all at once, three characters at a time: a bit of each is set for what it may be part of.
class line_filter {
 public:
  constexpr line_filter() {
    std::uint8_t bit = 1;
    for (const auto text : {"err"sv, "war"sv, "xce"sv, "tok"sv, "inv"sv}) {
      for (std::size_t at = 0; at < 3; ++at) {
        may_be_[at][static_cast<unsigned char>(text[at])] |= bit;
        may_be_[at][static_cast<unsigned char>(text[at] - 'a' + 'A')] |= bit;
      }
      bit = static_cast<std::uint8_t>(bit << 1U);
    }
    for (auto& c : may_be_[0]) c |= bit;
    may_be_[1][int{'-'}] |= bit;
    for (int c = '1'; c <= '9'; ++c) may_be_[2][c] |= bit;
    bit = static_cast<std::uint8_t>(bit << 1U);
    for (auto& table : may_be_) {
      for (int c = 0x80; c < 256; ++c) table[c] |= bit;
    }
  }

  bool may_report(std::string_view line) const {
    unsigned found = 0;
    unsigned first = 0;
    unsigned second = 0;
    for (const char character : line) {
      const auto c = static_cast<unsigned char>(character);
      found |= second & may_be_[2][c];
      second = first & may_be_[1][c];
      first = may_be_[0][c];
    }
    return found != 0;
  }

 private:
  std::uint8_t may_be_[3][256] = {};  // the first, second and third character
};
constexpr line_filter filter;

// The codes of one line. `named` gives the codes that have a flat name, `is_known` says whether a code is documented or
// in the SDK's header.
class reader {
 public:
  using names = std::function<std::vector<std::error_code>(const std::string& flat_name)>;
  using known = std::function<bool(const std::error_code&)>;

  reader(names named, known is_known) : named_(std::move(named)), is_known_(std::move(is_known)) {}

  // Each code that the line reports, once, in the order of the line.
  const std::vector<std::error_code>& codes_in(std::string_view line) {
    for (const auto& code : found_) seen(code) = false;
    found_.clear();
    if (!filter.may_report(line)) return found_;
    line_ = line;
    has_other_source_.reset();
    is_of_callback_ = is_behind_state_ = false;
    skip_logcat_tag(line);
    for (char before = ' '; !line.empty();) {
      if (is_word(line[0])) {
        const auto word = take(line, is_word);
        if (is_digit(word[0])) {
          read_number_first(word, line, before);
        } else {
          read_word(word, line);
        }
        before = word.back();
      } else if (is_wide(line[0])) {
        read_wide(take(line, is_wide), line);
        before = ' ';
      } else {
        before = line[0];
        line.remove_prefix(1);
      }
    }
    return found_;
  }

 private:
  // "E/System.err( 8822): " says which process wrote the line.
  static void skip_logcat_tag(std::string_view& line) {
    auto rest = line.substr(0, 80);
    const auto level = rest.find('/') - 1;
    const auto pid = rest.find('(');
    if (level >= pid || pid == std::string_view::npos || !has("VDIWEF", rest.substr(level, 1))) return;
    rest.remove_prefix(pid + 1);
    take(rest, is_space);
    if (!take(rest, is_digit).empty() && starts_with(rest, "):")) line.remove_prefix(pid);
  }

  void read_wide(std::string_view run, std::string_view behind) {
    for (const auto& row : reporting_words) {
      if (has(run, row.word)) return read_numbers(row.kind, behind);
    }
  }

  void read_word(std::string_view word, std::string_view behind) {
    const auto plain = flat(word);
    if (read_name(word, plain, behind)) return;
    // AgoraRtcException(-17, null), PlatformException(17, ...)
    if (ends_with(plain, "exception") && (starts_with(plain, "agora") || starts_with(plain, "platform"))) {
      is_of_callback_ = true;
      if (starts_with(behind, "(")) read_numbers(report::error, behind);
      return;
    }
    const auto is_file = starts_with(behind, ".");  // ui_dart_state.cc
    if (has(plain, "state") && !is_file) is_behind_state_ = true;
    const auto kind = report_of(word, plain, behind);
    if (kind != report::none && !is_apart(word, behind)) read_numbers(kind, behind);
  }

  report report_of(std::string_view word, std::string_view plain, std::string_view behind) {
    if (plain == "unhandledpromiserejectionwarning") return report::error;  // of Node.js
    auto begin = last_part(word);
    while (begin > 0 && contains(joining_words, flat(word.substr(begin)))) {
      word.remove_suffix(word.size() - begin);
      while (word.size() > 1 && word.back() == '_') word.remove_suffix(1);
      begin = last_part(word);
    }
    auto part = flat(word.substr(begin));
    if (ends_with(part, "code")) part.resize(part.size() - 4);  // errorcode
    const auto* const row = std::find_if(std::begin(reporting_words), std::end(reporting_words),
                                         [&](const auto& reporting) { return reporting.word == part; });
    if (row != std::end(reporting_words)) {
      const auto is_callback = has(plain, "onerr") || has(plain, "onwarn") || has(plain, "occur");
      is_of_callback_ = is_of_callback_ || is_callback;
      return row->kind;
    }
    const auto is_assigned = !behind.empty() && (behind[0] == ':' || behind[0] == '=');
    return is_assigned && ends_with(plain, "ret") ? report::result : report::none;
  }

  // "err-17" is one word, "error, 17" two things, and "ERROR   17" a level and the next column.
  static bool is_apart(std::string_view word, std::string_view behind) {
    const auto gap = take(behind, is_mark);
    if (!starts_number(behind)) return false;
    const auto is_level = std::none_of(word.begin(), word.end(), is_lower) && gap.size() > 1 &&
                          std::all_of(gap.begin(), gap.end(), is_space);
    return gap.empty() || is_level || gap.find_first_of(",!") != std::string_view::npos;
  }

  // A name, in the SDK's or a wrapper's spelling: ERR_ABORTED, errAborted, ErrorCode.Aborted, AgoraErrorCodeAborted.
  bool read_name(std::string_view word, const std::string& plain, std::string_view behind) {
    auto name = plain;
    if (starts_with(behind, ".") && contains(wrapper_types, plain)) {
      behind.remove_prefix(1);
      name = flat(take(behind, is_word));
      const auto prefix = has(plain, "err") ? "err"sv : "warn"sv;
      if (!starts_with(name, prefix)) name.insert(0, prefix);
    } else if (starts_with(plain, "agoraerrorcode")) {
      name = "err" + plain.substr("agoraerrorcode"sv.size());
    } else if (starts_with(plain, "agorawarningcode")) {
      name = "warn" + plain.substr("agorawarningcode"sv.size());
    } else if (!starts_with(plain, "err") && !starts_with(plain, "warn")) {
      return false;
    }
    const auto codes = named_(name);
    if (codes.empty()) return false;
    const auto in_front = line_.substr(0, static_cast<std::size_t>(word.data() - line_.data()));
    if (ends_with(in_front, "net::")) return true;  // net::ERR_ABORTED is a browser's
    const auto number = number_behind(behind);
    const auto same = std::find_if(codes.begin(), codes.end(),
                                   [&](const auto& code) { return code.value() == number; });
    add(same != codes.end() ? *same : codes.back());
    return true;
  }

  // "110 error", "110 token is invalid", and not "2 errors", "1 error generated" or the level behind a time.
  void read_number_first(std::string_view digits, std::string_view behind, char before) {
    if (digits.size() < 3 || !has(" \t([\"'`", {&before, 1})) return;
    const auto value = take_number(digits);
    if (value == 0) return;
    take(behind, [](char c) { return c == ' ' || c == '('; });
    if (starts_with(behind, "的")) behind.remove_prefix("的"sv.size());
    const auto word = flat(take(behind, is_word));
    const auto is_error = word == "error" || starts_with(behind, "错误");
    const auto is_token = (word == "token" || word == "invalid") &&
                          std::error_code(agora_errc::error{value}) == agora_errc::condition::token;
    if (is_error || is_token) add_number(report::error, value);
    if (word == "warning") add_number(report::warning, value);
  }

  // The number behind a word, and those that follow it in the same parentheses: "error (17, 18)".
  void read_numbers(report kind, std::string_view behind) {
    auto rest = behind;
    const auto number = number_behind(rest);
    if (number == 0 && kind == report::result) return add_number(kind, assigned_behind(behind));
    add_number(kind, number);
    const auto between = behind.substr(0, behind.size() - rest.size());
    if (number == 0 || !has(between, "(")) return;
    while (starts_with(rest, ", ")) {
      rest.remove_prefix(2);
      const auto next = take_number(rest);
      if (next == 0) return;
      if (is_known_(agora_errc::error{next})) add_number(kind, next);
    }
  }

  // Past marks and joining words, the number that follows, which is taken off the text; else 0.
  static int number_behind(std::string_view& text) {
    for (int words = 0; words < 4; ++words) {
      take_marks(text);
      if (starts_number(text)) return take_number(text);
      if (!contains(joining_words, flat(take(text, is_word)))) return 0;
    }
    return 0;
  }

  // The first negative number that is assigned further behind: "ret: connection=1, code=-2".
  static int assigned_behind(std::string_view text) {
    auto at = std::string_view::npos;
    for (const char* const assign : {"=-", ": -", ":-"}) at = std::min(at, text.find(assign));
    if (at == std::string_view::npos) return 0;
    text.remove_prefix(text.find('-', at));
    return take_number(text);
  }

  static void take_marks(std::string_view& text) {
    take(text, is_mark);
    for (const auto mark : wide_marks) {
      if (!starts_with(text, mark)) continue;
      text.remove_prefix(mark.size());
      return take_marks(text);
    }
  }

  static bool starts_number(std::string_view text) {
    if (starts_with(text, "-")) text.remove_prefix(1);
    return !text.empty() && is_digit(text[0]);
  }

  // The number that a text begins with is taken off it; 0 where it can be no code.
  static int take_number(std::string_view& text) {
    const auto is_negative = starts_with(text, "-");
    auto rest = text.substr(is_negative ? 1 : 0);
    const auto digits = take(rest, is_digit);
    if (digits.empty() || digits.size() > 4 || digits[0] == '0' || continues(rest)) return 0;
    if (!is_negative && counts(rest)) return 0;
    text = rest;
    const auto value = std::stoi(std::string(digits));
    return is_negative ? -value : value;
  }

  // Whether the text behind a number makes it another number: "10ms", "1.5", "12:30", "(10: 1:24".
  static bool continues(std::string_view rest) {
    if (rest.empty()) return false;
    if (is_word(rest[0]) || rest[0] == '%') return true;
    const auto mark = rest[0];
    rest.remove_prefix(1);
    if (mark == ':') take(rest, is_space);
    return has(".:-/,", {&mark, 1}) && !rest.empty() && is_digit(rest[0]);
  }

  // Whether the number counts something: "5 retries left", "20 ms", "3 of 7".
  static bool counts(std::string_view rest) {
    if (take(rest, is_space).empty()) return false;
    const auto word = take(rest, is_word);
    return word == "of" || (word.size() > 1 && word.back() == 's' && !contains(verbs, word));
  }

  bool has_other_source() {
    if (!has_other_source_) {
      const auto is_in = [parts = parts_of(line_)](std::string_view source) { return has(parts, source); };
      has_other_source_ = std::any_of(std::begin(other_sources), std::end(other_sources), is_in);
    }
    return *has_other_source_;
  }

  // A number without a meaning is a code where a callback says so, or a warning of three digits or more; elsewhere it
  // is likely another library's. So is what follows "state", unless a callback says so.
  void add_number(report kind, int number) {
    if (number == 0 || (number > 0 ? kind == report::result : kind == report::warning)) return;
    const auto code = kind == report::warning ? std::error_code(agora_errc::warning{number})
                                              : std::error_code(agora_errc::error{number < 0 ? -number : number});
    if (is_behind_state_ && !is_of_callback_) return;
    const auto may_be_unknown = is_of_callback_ || (kind == report::warning && number > 99);
    if ((may_be_unknown || is_known_(code)) && !has_other_source()) add(code);
  }

  void add(const std::error_code& code) {
    if (code.value() <= 0 || code.value() > 9999 || seen(code)) return;
    seen(code) = true;
    found_.push_back(code);
  }

  // Whether a code has been found in this line.
  std::bitset<20000>::reference seen(const std::error_code& code) {
    const auto offset = code == agora_errc::condition::warning ? 10000U : 0U;
    return seen_[static_cast<std::size_t>(code.value()) + offset];
  }

  names named_;
  known is_known_;
  std::vector<std::error_code> found_;
  std::bitset<20000> seen_;
  std::string_view line_;
  std::optional<bool> has_other_source_;
  bool is_of_callback_ = false;   // what is reported is of a callback
  bool is_behind_state_ = false;  // whose errors are numbered on their own
};

}  // namespace codes_in_log

#endif
