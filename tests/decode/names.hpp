// The kinds of codes that the SDK passes, and how their names are spelled.

#ifndef AGORA_ERRC_DECODE_NAMES_HPP
#define AGORA_ERRC_DECODE_NAMES_HPP

#include <agora_errc.hpp>
#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

// --- Characters and words ---

constexpr bool is_digit(char c) { return '0' <= c && c <= '9'; }
constexpr bool is_lower(char c) { return 'a' <= c && c <= 'z'; }
constexpr bool is_upper(char c) { return 'A' <= c && c <= 'Z'; }
constexpr bool is_letter(char c) { return is_lower(c) || is_upper(c); }
constexpr bool is_alnum(char c) { return is_letter(c) || is_digit(c); }
constexpr bool is_word(char c) { return is_alnum(c) || c == '_'; }
constexpr std::size_t byte_of(char c) { return static_cast<unsigned char>(c); }
constexpr bool is_wide(char c) { return byte_of(c) >= 0x80; }
// The first byte of a letter of an alphabet beyond ASCII, and a further byte of a character.
constexpr bool is_lead(char c) { return 0xc3 <= byte_of(c) && byte_of(c) <= 0xe1; }
constexpr bool is_further(char c) { return 0x80 <= byte_of(c) && byte_of(c) <= 0xbf; }
constexpr char to_lower(char c) { return is_upper(c) ? static_cast<char>(c | ' ') : c; }

inline bool has(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }
inline bool has(std::string_view text, char c) { return text.find(c) != std::string_view::npos; }
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

template <class Function>
void for_each_word(std::string_view words, Function use) {
  while (!words.empty()) {
    use(take(words, [](char c) { return c != ' '; }));
    take(words, [](char c) { return c == ' '; });
  }
}

// "RtmClient::logIn failed" as "rtm_client::log_in failed".
inline std::string snake_case(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto before = at > 0 ? text[at - 1] : ' ';
    const auto next = at + 1 < text.size() ? text[at + 1] : ' ';
    if (is_upper(text[at]) && is_alnum(before) && (is_lower(before) || is_lower(next))) result += '_';
    result += to_lower(text[at]);
  }
  return result;
}

// --- Codes and their names ---

namespace ae = agora_errc;

// What names of a kind begin with, the types that have them in other languages, as in ErrorCode.TimedOut and
// AgoraErrorCodeTimedOut, and what of the begin this library has in its enumerator.
struct spelling {
  std::string_view prefix;
  std::string_view types = {};
  std::string_view kept = {};
};

struct named_code {
  std::error_code code;
  std::string_view name;
};

struct code_kind {
  std::vector<named_code> rows;
  std::vector<named_code> other_names;
  std::vector<spelling> spellings;
  std::set<int> no_failures;  // besides 0

  const std::error_category& category() const { return rows[0].code.category(); }
  // What decode calls it: "connection_reason" of the category "agora.connection_reason".
  std::string_view word() const {
    return std::string_view(category().name()).substr(std::string_view("agora.").size());
  }
};

// All of them, in the order of --list. Up to SDK 4.2, reasons were ERROR in C++; old names of another number are in
// catalog.hpp.
inline const std::vector<code_kind>& code_kinds() {
  using namespace agora_errc;
  const auto named = [](const auto& rows) {
    std::vector<named_code> result;
    for (const auto& row : rows) result.push_back({row.code, row.name});
    return result;
  };
  static const std::vector<code_kind> all = {
      {named(errors), named(other_error_names), {{"ERR_", "ErrorCode"}}, {}},
      {named(warnings), named(other_warning_names), {{"WARN_", "WarningCode WarnCode"}}, {}},
      {named(connection_reasons),
       {},
       {{"CONNECTION_CHANGED_", "ConnectionChangedReason"}},
       {1, 5, 11, 12, 13, 15, 17, 18}},
      {named(local_audio_reasons),
       {},
       {{"LOCAL_AUDIO_STREAM_REASON_", "AudioLocalReason"},
        {"LOCAL_AUDIO_STREAM_ERROR_", "LocalAudioError AudioLocalError"}},
       {}},
      {named(local_video_reasons),
       {},
       {{"LOCAL_VIDEO_STREAM_REASON_"}, {"LOCAL_VIDEO_STREAM_ERROR_", "LocalVideoStreamError"}},
       {26, 27, 29}},
      {named(rtmp_reasons),
       {},
       {{"RTMP_STREAM_PUBLISH_REASON_", "RtmpStreamingReason"},
        {"RTMP_STREAM_PUBLISH_ERROR_", "RtmpStreamingErrorCode"},
        {"RTMP_STREAM_UNPUBLISH_REASON_", "", "unpublish_"}},
       {100}},
      {named(relay_errors), {}, {{"RELAY_ERROR_", "ChannelMediaRelayError"}, {"RELAY_OK", "", "ok"}}, {}},
      {named(renew_token_errors), {}, {{"RENEW_TOKEN_", "RenewTokenErrorCode"}}, {}}};
  return all;
}

inline const code_kind& kind_of(const std::error_code& code) {
  const auto is_its = [&](const code_kind& kind) { return kind.category() == code.category(); };
  return *std::find_if(code_kinds().begin(), code_kinds().end(), is_its);
}

// Calls a function with the kind, the spelling and the rest of a name that begins as its kind's do.
template <class Function>
void with_spelling(std::string_view name, Function use) {
  for (const auto& kind : code_kinds()) {
    for (const auto& spelled : kind.spellings) {
      if (starts_with(name, spelled.prefix)) return use(kind, spelled, name.substr(spelled.prefix.size()));
    }
  }
}

// Whether a code says that something failed, or may: a connection was joined with connection_reason 1.
inline bool is_failure(const std::error_code& code) {
  return code.value() != 0 && kind_of(code).no_failures.count(code.value()) == 0;
}

// What names are compared by: ERR_TIMEDOUT and errTimedOut are both "errtimedout". An enumerator of this library,
// error::timedout, is another name.
inline std::string key_of(std::string_view name) {
  std::string key;
  for (const char c : name) {
    if (c != '_') key += to_lower(c);
  }
  if (constexpr std::string_view library = "agoraerrc::"; starts_with(key, library)) key.erase(0, library.size());
  return key;
}

#endif
