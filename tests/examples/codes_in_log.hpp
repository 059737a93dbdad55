// Reads Agora's codes out of the lines of a log: what is taken for a code, and what is not.
//
// A code is a number of at most four digits, not 0, that a word of these lists reports, or the name of a code. To teach
// it another way in which logs report codes, add a word to a list, and what the word has in common with no other to the
// texts of line_filter.

#ifndef AGORA_ERRC_EXAMPLES_CODES_IN_LOG_HPP
#define AGORA_ERRC_EXAMPLES_CODES_IN_LOG_HPP

#include <agora_errc.hpp>
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace codes_in_log {

// What a word says of the number behind it: an error of either sign ("err: 110", "error=-4"), a warning ("warn: 1031"),
// or the result of a method, which is an error where it is negative ("failed: -2").
enum class report { none, error, warning, result };

// Alone, or as the last part of a longer word: "onError", "did_occur_warning", "SDKError". Those that are not Latin may
// stand anywhere in a run of such characters.
inline constexpr std::string_view error_words[] = {
    "err",  "errcode", "error", "errorcode", "onerror", "unhandledpromiserejectionwarning",
    "错误", "錯誤",    "报错",  "에러",      "오류",    "エラー"};
inline constexpr std::string_view warning_words[] = {"warn", "warning", "onwarning", "警告", "경고"};
inline constexpr std::string_view result_words[] = {"fail",      "failed",  "failure", "reason", "rejected",
                                                    "response",  "result",  "ret",     "return", "returned",
                                                    "returning", "returns", "失败",    "返回"};

// What may stand between a reporting word and its number ("error code is -7"), or end the word ("onErrorCode").
inline constexpr std::string_view joining_words[] = {
    "agora",    "always",   "called",   "callback", "code",   "codes", "event",   "from",     "handler",
    "happened", "id",       "is",       "no",       "number", "occur", "occured", "occurred", "occurs",
    "of",       "rawvalue", "received", "returned", "value",  "was",   "with"};
inline constexpr std::string_view marks = " \t:=(\"'`[{>!,";
inline constexpr std::string_view wide_marks[] = {"：", "，", "（", "“", "->"};

// The types of wrappers that codes are members of: ErrorCodeType.errAborted, ErrorCode.Aborted.
inline constexpr std::string_view wrapper_types[] = {"agoraerrorcode", "agorawarningcode", "errorcode",
                                                     "errorcodetype",  "warncode",         "warncodetype",
                                                     "warningcode",    "warningcodetype"};

// Other sources of numbers: a line with one of them reports no code of Agora's by number. They are looked for at the
// begin of a word or of a part of one, so "rtm" is in "RtmClient" and not in "alertManager"; a space ends the part.
inline constexpr std::string_view other_sources[] = {
    " agorartm",      " audio flinger", " audio record",   " audio session", " audio track",
    " camera device", " codec",         " camera service", " dns ",          " errno ",
    " error domain",  " firebase",      " login err",      " login fail",    " media player",
    " omx",           " peer",          " rtm ",           " rtmp",          " socket",
    " ssl",           " system error",  " tcp ",           " trtc",          " udp "};

constexpr bool is_digit(char c) { return '0' <= c && c <= '9'; }
constexpr bool is_lower(char c) { return 'a' <= c && c <= 'z'; }
constexpr bool is_upper(char c) { return 'A' <= c && c <= 'Z'; }
constexpr bool is_word(char c) { return is_lower(c) || is_upper(c) || is_digit(c) || c == '_'; }
constexpr bool is_wide(char c) { return static_cast<unsigned char>(c) >= 0x80; }
constexpr bool is_space(char c) { return c == ' ' || c == '\t'; }
constexpr bool is_mark(char c) { return marks.find(c) != std::string_view::npos; }
constexpr char to_lower(char c) { return is_upper(c) ? static_cast<char>(c | ' ') : c; }

inline bool starts_with(std::string_view text, std::string_view start) { return text.substr(0, start.size()) == start; }
inline bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}
inline bool has(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

template <class Words>
bool is_in(const Words& words, std::string_view word) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

// Takes the longest prefix whose characters satisfy a predicate off the text.
template <class Predicate>
std::string_view take(std::string_view& text, Predicate predicate) {
  const auto size = std::find_if_not(text.begin(), text.end(), predicate) - text.begin();
  const auto taken = text.substr(0, static_cast<std::size_t>(size));
  text.remove_prefix(taken.size());
  return taken;
}

// "ERR_INVALID_TOKEN" and "errInvalidToken" alike as "errinvalidtoken".
inline std::string flat(std::string_view name) {
  std::string result;
  for (const char c : name) {
    if (c != '_') result += to_lower(c);
  }
  return result;
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
  if (parts.back() != ' ') parts += ' ';
  return parts;
}

// Tells the many lines that report nothing: those that have none of these texts, where ? is any character, 1 a digit
// but 0, and * beyond ASCII. It looks for all at once: a bit of each character is set for each text that it is part of.
class line_filter {
 public:
  constexpr line_filter() {
    constexpr const char* texts[] = {"err", "war", "xce", "tok", "inv", "?-1", "***"};
    static_assert(std::size(texts) <= 8, "a byte has a bit for each");
    for (std::size_t c = 0; c < 256; ++c) {
      for (std::size_t at = 0; at < 3; ++at) {
        unsigned bit = 1;
        for (const auto* const text : texts) {
          if (is_like(static_cast<char>(c), text[at])) parts_[at][c] |= static_cast<std::uint8_t>(bit);
          bit *= 2;
        }
      }
    }
  }

  bool may_report(std::string_view line) const {
    unsigned found = 0;
    unsigned first = 0;
    unsigned second = 0;
    for (const char character : line) {
      const auto c = static_cast<unsigned char>(character);
      found |= second & parts_[2][c];
      second = first & parts_[1][c];
      first = parts_[0][c];
    }
    return found != 0;
  }

 private:
  static constexpr bool is_like(char c, char pattern) {
    if (pattern == '1') return is_digit(c) && c != '0';
    return pattern == '?' || (pattern == '*' ? is_wide(c) : to_lower(c) == pattern);
  }

  std::array<std::array<std::uint8_t, 256>, 3> parts_ = {};  // the first, second and third characters
};
inline constexpr line_filter filter;

// Reads one line. A catalog has named(flat_name), the codes that have this name, and is_known(code).
template <class Catalog>
class line_reader {
 public:
  line_reader(std::string_view line, const Catalog& catalog) : line_(line), catalog_(catalog) {}

  std::vector<std::error_code> read() {
    auto rest = line_;
    for (char before = ' '; !rest.empty();) {
      if (is_word(rest[0])) {
        const auto word = take(rest, is_word);
        is_digit(word[0]) ? read_number_first(word, rest, before) : read_word(word, rest);
        before = word.back();
      } else if (is_wide(rest[0])) {
        const auto run = take(rest, is_wide);
        read_number(report_if([&](std::string_view word) { return has(run, word); }), rest);
        before = ' ';
      } else {
        before = rest[0];
        rest.remove_prefix(1);
      }
    }
    return std::move(found_);
  }

 private:
  template <class Predicate>
  static report report_if(Predicate is_the_word) {
    if (std::any_of(std::begin(error_words), std::end(error_words), is_the_word)) return report::error;
    if (std::any_of(std::begin(warning_words), std::end(warning_words), is_the_word)) return report::warning;
    if (std::any_of(std::begin(result_words), std::end(result_words), is_the_word)) return report::result;
    return report::none;
  }

  void read_word(std::string_view word, std::string_view behind) {
    const auto plain = flat(word);
    if (read_name(word, plain, behind)) return;
    if (has(plain, "state")) is_behind_state_ = true;
    auto kind = report_of(word, plain);
    if (ends_with(plain, "exception") && (starts_with(plain, "agora") || starts_with(plain, "platform"))) {
      kind = report::error;  // AgoraRtcException(-17, null), PlatformException(17, ...)
      is_of_callback_ = true;
    }
    // "err-17" is one word, and "System.err( 8822): " says which process wrote the line.
    auto rest = behind;
    if (!starts_number(behind) && !has(take(rest, is_mark), "( ")) read_number(kind, behind);
  }

  report report_of(std::string_view word, std::string_view plain) {
    const auto parts = parts_of(word);
    std::string_view before = parts;
    std::string_view last;
    do {
      before.remove_suffix(1);
      last = before.substr(before.rfind(' ') + 1);
      before.remove_suffix(last.size());
    } while (before.size() > 1 && is_in(joining_words, last));
    const auto kind = report_if([&](std::string_view reporting) { return reporting == last || reporting == plain; });
    const auto is_callback = starts_with(plain, "on") || has(parts, " on ") || has(parts, " occur");
    if (kind != report::none && is_callback) is_of_callback_ = true;
    return kind;
  }

  // A name, in the SDK's or a wrapper's spelling: ERR_ABORTED, errAborted, ErrorCode.Aborted.
  bool read_name(std::string_view word, const std::string& plain, std::string_view behind) {
    auto name = plain;
    if (starts_with(behind, ".") && is_in(wrapper_types, plain)) {
      behind.remove_prefix(1);
      name = flat(take(behind, is_word));
      const auto* const prefix = has(plain, "err") ? "err" : "warn";
      if (!starts_with(name, prefix)) name.insert(0, prefix);
    } else if (!starts_with(plain, "err") && !starts_with(plain, "warn")) {
      return false;
    }
    const auto codes = catalog_.named(name);
    if (codes.empty()) return false;
    const auto in_front = line_.substr(0, static_cast<std::size_t>(word.data() - line_.data()));
    if (ends_with(in_front, "net::")) return true;  // net::ERR_ABORTED is a browser's
    const auto number = number_behind(behind);
    const auto same = std::find_if(codes.begin(), codes.end(),
                                   [&](const auto& code) { return code.value() == number || seen_.count(code) != 0; });
    add(same != codes.end() ? *same : codes.back());
    return true;
  }

  // "110 error", "110 token is invalid", and not "2 errors", "1 error generated" or the level behind a time.
  void read_number_first(std::string_view digits, std::string_view behind, char before) {
    if (digits.size() < 3 || !has(" \t([\"'`", {&before, 1})) return;
    const auto value = number_at(digits);
    take(behind, [](char c) { return c == ' ' || c == '(' || c == '`'; });
    if (starts_with(behind, "的")) behind.remove_prefix(std::string_view("的").size());
    const auto word = flat(take(behind, is_word));
    const auto is_error = word == "error" || starts_with(behind, "错误");
    const auto is_token = (word == "token" || word == "invalid") &&
                          std::error_code(agora_errc::error{value}) == agora_errc::condition::token;
    if (is_error || is_token) add_number(report::error, value);
    if (word == "warning") add_number(report::warning, value);
  }

  void read_number(report kind, std::string_view behind) {
    if (kind == report::none) return;
    auto number = number_behind(behind);
    if (number == 0 && kind == report::result) {  // "failed to join: -2", "ret: room=1, code=-2"
      const auto near = behind.substr(0, 200);
      const auto assigned = std::min(near.find(": -"), near.find("=-"));
      if (assigned != std::string_view::npos) number = number_behind(behind.substr(assigned));
    }
    add_number(kind, number);
  }

  // Past marks and joining words, the number that follows; else 0.
  static int number_behind(std::string_view text) {
    for (int words = 0; words < 4; ++words) {
      take_marks(text);
      if (starts_number(text)) return number_at(text);
      if (!is_in(joining_words, flat(take(text, is_word)))) return 0;
    }
    return 0;
  }

  static void take_marks(std::string_view& text) {
    std::size_t size = 0;
    do {
      size = text.size();
      take(text, is_mark);
      for (const auto mark : wide_marks) {
        if (starts_with(text, mark)) text.remove_prefix(mark.size());
      }
    } while (text.size() < size);
  }

  static bool starts_number(std::string_view text) {
    if (starts_with(text, "-")) text.remove_prefix(1);
    return !text.empty() && is_digit(text[0]);
  }

  // The number that a text begins with; 0 where it can be no code.
  static int number_at(std::string_view text) {
    const auto is_negative = starts_with(text, "-");
    if (is_negative) text.remove_prefix(1);
    const auto digits = take(text, is_digit);
    if (digits.empty() || digits.size() > 4 || digits[0] == '0' || continues(text)) return 0;
    const auto value = std::stoi(std::string(digits));
    return is_negative ? -value : value;
  }

  // Whether the text behind a number makes it another number: "10ms", "1.5", "12:30", "(10: 1:24".
  static bool continues(std::string_view rest) {
    if (rest.empty()) return false;
    if (is_word(rest[0])) return true;
    const auto mark = rest[0];
    rest.remove_prefix(1);
    if (mark == ':') take(rest, is_space);
    return has(".:-/,", {&mark, 1}) && !rest.empty() && is_digit(rest[0]);
  }

  bool has_other_source() {
    if (!has_other_source_) {
      const auto is_named = [parts = parts_of(line_)](std::string_view source) { return has(parts, source); };
      has_other_source_ = std::any_of(std::begin(other_sources), std::end(other_sources), is_named);
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
    if ((may_be_unknown || catalog_.is_known(code)) && !has_other_source()) add(code);
  }

  void add(const std::error_code& code) {
    if (code.value() != 0 && seen_.insert(code).second) found_.push_back(code);
  }

  std::string_view line_;
  const Catalog& catalog_;
  std::vector<std::error_code> found_;
  std::set<std::error_code> seen_;
  std::optional<bool> has_other_source_;
  bool is_of_callback_ = false;   // what is reported is of a callback
  bool is_behind_state_ = false;  // whose errors are numbered on their own
};

// Each code that the line reports, once, in the order of the line.
template <class Catalog>
std::vector<std::error_code> codes_in(std::string_view line, const Catalog& catalog) {
  if (!filter.may_report(line)) return {};
  return line_reader<Catalog>(line, catalog).read();
}

}  // namespace codes_in_log

#endif
