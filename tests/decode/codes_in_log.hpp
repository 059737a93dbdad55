// Reads Agora's codes out of the lines of a log: what is taken for a code, and what is not.
//
// A code is a number of at most four digits, not 0, that a word of these lists reports, or the name of a code. To teach
// it another way in which logs report codes, add a word, and a part of it to may_report where that has none.

#ifndef AGORA_ERRC_DECODE_CODES_IN_LOG_HPP
#define AGORA_ERRC_DECODE_CODES_IN_LOG_HPP

#include <agora_errc.hpp>
#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace codes_in_log {

// What these words report is an error of either sign ("err: 110", "error=-4"), a warning ("warn: 1031"), or the result
// of a method, which is an error where it is negative ("failed: -2"). A word may be a part of a longer one, such as
// "onErrorCode".
constexpr std::string_view error_words = " err errcode error errorcode onerror ";
constexpr std::string_view warning_words = " onwarning warn warning ";
constexpr std::string_view result_words = " fail failed reason rejected response result ret return returned returns ";

// What may stand between such a word and its number, beside any character beyond ASCII: "error code is -7".
constexpr std::string_view joining_words =
    " agora always called callback code codes event from handler happened id is no number occur occured occurred "
    "occurs of raw received returned value was with ";
constexpr std::string_view marks = " _\t:=(\"'`[{>!,";

// Other sources of numbers: a line with one of these texts reports no code by number. _ is an edge of a word.
constexpr std::string_view other_sources[] = {
    "audio_flinger", "audio_record", "audio_session", "audio_track", "camera_device",  "camera_service", "codec",
    "_dns_",         "errno_",       "error_domain",  "firebase",    "get_last_error", "ioctl",          "login_err",
    "login_fail",    "media_player", "omx",           "peer",        "rtm_",           "rtmp",           "socket",
    "_ssl",          "system_error", "_tcp_",         "_trtc",       "_udp_"};

constexpr bool is_digit(char c) { return '0' <= c && c <= '9'; }
constexpr bool is_lower(char c) { return 'a' <= c && c <= 'z'; }
constexpr bool is_upper(char c) { return 'A' <= c && c <= 'Z'; }
constexpr bool is_alnum(char c) { return is_lower(c) || is_upper(c) || is_digit(c); }
constexpr bool is_word(char c) { return is_alnum(c) || c == '_'; }
constexpr bool is_wide(char c) { return static_cast<unsigned char>(c) >= 0x80; }

inline bool has(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }
inline bool has(std::string_view text, char c) { return text.find(c) != std::string_view::npos; }
inline bool is_in(std::string_view words, std::string_view word) { return has(words, ' ' + std::string(word) + ' '); }
inline bool starts_with(std::string_view text, std::string_view start) { return text.substr(0, start.size()) == start; }
inline bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

// Takes the longest prefix whose characters satisfy a predicate off the text.
template <class Predicate>
std::string_view take(std::string_view& text, Predicate predicate) {
  const auto size = std::find_if_not(text.begin(), text.end(), predicate) - text.begin();
  const auto taken = text.substr(0, static_cast<std::size_t>(size));
  text.remove_prefix(taken.size());
  return taken;
}

// "RtmClient::logIn failed" as "rtm_client::log_in failed".
inline std::string snake_case(std::string_view line) {
  std::string result;
  for (std::size_t at = 0; at < line.size(); ++at) {
    const auto before = at > 0 ? line[at - 1] : ' ';
    const auto next = at + 1 < line.size() ? line[at + 1] : ' ';
    if (is_upper(line[at]) && is_alnum(before) && (is_lower(before) || is_lower(next))) result += '_';
    result += is_upper(line[at]) ? static_cast<char>(line[at] | ' ') : line[at];
  }
  return result;
}

// Most lines of a log report nothing: one that does has a negative number, or one of these texts of three characters.
inline bool may_report(std::string_view line) {
  for (auto minus = line.find('-', 1); minus < line.size() - 1; minus = line.find('-', minus + 1)) {
    if (!is_word(line[minus - 1]) && is_digit(line[minus + 1]) && line[minus + 1] != '0') return true;
  }
  constexpr auto text = [](const char* three) { return three[0] << 16 | three[1] << 8 | three[2]; };
  int last = 0;
  for (const char c : line) {
    last = (last << 8 | static_cast<unsigned char>(c | ' ')) & 0xffffff;
    if (last == text("err") || last == text("war") || last == text("xce") || last == text("tok") || last == text("inv"))
      return true;
  }
  return false;
}

enum class report { none, error, warning, result };

inline report report_of(std::string_view word) {
  if (is_in(error_words, word)) return report::error;
  if (is_in(warning_words, word)) return report::warning;
  return is_in(result_words, word) ? report::result : report::none;
}

// The number that a text begins with; 0 where it can be no code, such as in "10ms", "1.5", "12:30" and "(10: 1:24".
inline int number_at(std::string_view text) {
  int number = 0;
  const auto [behind, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (problem != std::errc() || number < -9999 || number > 9999 || text[number < 0 ? 1U : 0U] == '0') return 0;
  text.remove_prefix(static_cast<std::size_t>(behind - text.data()));
  if (text.empty()) return number;
  const auto next = text[0];
  text.remove_prefix(1);
  if (next == ':') take(text, [](char c) { return c == ' '; });
  const auto goes_on = is_word(next) || (has(".:-/,", next) && !text.empty() && is_digit(text[0]));
  return goes_on ? 0 : number;
}

// Reads one line in snake_case. A catalog has named(snake_case_name), the codes of this name, and is_known(code).
template <class Catalog>
class line_reader {
 public:
  line_reader(std::string_view line, const Catalog& catalog) : line_(line), catalog_(catalog) {
    auto words = '_' + std::string(line) + '_';
    const auto is_no_word = [](char c) { return !is_word(c); };
    std::replace_if(words.begin(), words.end(), is_no_word, '_');
    const auto is_named = [&](std::string_view source) { return has(words, source); };
    has_other_source_ = std::any_of(std::begin(other_sources), std::end(other_sources), is_named);
  }

  std::vector<std::error_code> read() {
    for (auto rest = line_; !rest.empty();) {
      const auto text = rest;
      const auto before = line_.substr(0, line_.size() - rest.size());
      if (rest[0] == '-' && (before.empty() || !is_word(before.back()))) rest.remove_prefix(1);
      const auto word = take(rest, is_word);
      if (word.empty()) {
        read_mark(text);
        rest = text.substr(1);
      } else if (is_digit(word[0])) {
        read_number(text, before);
      } else {
        read_word(word, before, rest);
      }
    }
    return std::move(found_);
  }

 private:
  void read_mark(std::string_view text) {
    const auto mark = text[0];
    if (is_wide(mark)) return;
    if (!has(marks, mark) || starts_with(text, "( ")) report_ = report::none;  // "System.err( 8822)" is of a process
    if (!has(" (`", mark)) number_ = 0;
  }

  void read_number(std::string_view text, std::string_view before) {
    const auto number = number_at(text);
    add_number(std::exchange(report_, report::none), number);
    const auto is_alone = before.empty() || is_wide(before.back()) || has(" \t([\"'`", before.back());
    number_ = number > 99 && is_alone ? number : 0;
  }

  // A name, in the SDK's or a wrapper's spelling, ERR_ABORTED, errAborted or ErrorCode.Aborted, or any other word.
  void read_word(std::string_view word, std::string_view before, std::string_view behind) {
    auto codes = catalog_.named(word);
    const auto is_member = ends_with(before, "error_code.") || ends_with(before, "error_code_type.");
    if (codes.empty() && is_member) codes = catalog_.named("err_" + std::string(word));
    if (codes.empty()) {
      read_parts(word);
    } else {
      if (!ends_with(before, "net::")) add_named(codes, behind);  // net::ERR_ABORTED is a browser's
      report_ = report::none;
    }
    number_ = 0;
  }

  // Of several codes of one name the one whose number is beside it or was reported before, else the last.
  void add_named(const std::vector<std::error_code>& codes, std::string_view behind) {
    take(behind, [](char c) { return has(marks, c); });
    const auto number = std::abs(number_at(behind));
    const auto is_meant = [&](const auto& code) {
      return code.value() == number_ || code.value() == number || seen_.count(code) != 0;
    };
    const auto meant = std::find_if(codes.begin(), codes.end(), is_meant);
    add(meant != codes.end() ? *meant : codes.back());
  }

  void read_parts(std::string_view word) {
    // AgoraRtcException(-17, null), PlatformException(17, ...), UnhandledPromiseRejectionWarning: 101
    const auto is_thrown = has(word, "rejection_warning") ||
                           (has(word, "exception") && (starts_with(word, "agora") || starts_with(word, "platform")));
    const auto is_of_callback = is_thrown || starts_with(word, "on_") || has(word, "_on_") || has(word, "occur");
    while (!word.empty()) {
      const auto part = take(word, is_alnum);
      take(word, [](char c) { return c == '_'; });
      if (part == "state") is_behind_state_ = true;
      if (report_ != report::none && is_in(joining_words, part)) continue;
      report_ = is_thrown ? report::error : report_of(part);
      if (report_ != report::none && (is_of_callback || starts_with(part, "on"))) is_of_callback_ = true;
      add_number(report_, number_);                                // "110 error"
      const auto is_token = part == "token" || part == "invalid";  // "110 token", "110 invalid token"
      if (is_token && make_error_code(agora_errc::error{number_}) == agora_errc::condition::token)
        add_number(report::error, number_);
    }
  }

  // A number without a meaning is a code where a callback says so, or a warning of three digits or more; elsewhere it
  // is likely another library's. So is what follows "state", unless a callback says so.
  void add_number(report kind, int number) {
    if (kind == report::none || number == 0 || (number > 0 ? kind == report::result : kind == report::warning)) return;
    if (has_other_source_ || (is_behind_state_ && !is_of_callback_)) return;
    std::error_code code = agora_errc::error{std::abs(number)};
    if (kind == report::warning) code = agora_errc::warning{number};
    const auto may_be_unknown = is_of_callback_ || (kind == report::warning && number > 99);
    if (may_be_unknown || catalog_.is_known(code)) add(code);
  }

  void add(const std::error_code& code) {
    if (code.value() != 0 && seen_.insert(code).second) found_.push_back(code);
  }

  std::string_view line_;
  const Catalog& catalog_;
  std::vector<std::error_code> found_;
  std::set<std::error_code> seen_;
  int number_ = 0;                // in front of the next word, where a report may follow it
  report report_ = report::none;  // of the last word, past joining ones and marks
  bool is_of_callback_ = false;
  bool is_behind_state_ = false;
  bool has_other_source_;
};

// Each code that the line reports, once, in the order of the line.
template <class Catalog>
std::vector<std::error_code> codes_in(std::string_view line, const Catalog& catalog) {
  if (!may_report(line)) return {};
  return line_reader<Catalog>(snake_case(line), catalog).read();
}

}  // namespace codes_in_log

#endif
