// The kinds of codes that the SDK passes, and how their names are spelled.

#ifndef AGORA_ERRC_DECODE_CODE_KINDS_HPP
#define AGORA_ERRC_DECODE_CODE_KINDS_HPP

#include <agora_errc.hpp>
#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include "text.hpp"

// What names of a kind begin with, and the types that have them in other languages, with or without that begin:
// ErrorCodeType.errTimedOut, ErrorCode.TimedOut, AgoraErrorCodeTimedOut.
struct spelling {
  std::string_view prefix;
  std::string_view types;
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

// All of them, in the order of --list.
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
       {{"LOCAL_AUDIO_STREAM_REASON_", "LocalAudioStreamReason AudioLocalReason"},
        {"LOCAL_AUDIO_STREAM_ERROR_", "LocalAudioStreamError LocalAudioError AudioLocalError"}},
       {}},
      {named(local_video_reasons),
       {},
       {{"LOCAL_VIDEO_STREAM_REASON_", "LocalVideoStreamReason"},
        {"LOCAL_VIDEO_STREAM_ERROR_", "LocalVideoStreamError"}},
       {26, 27, 29}},
      {named(rtmp_reasons),
       {},
       {{"RTMP_STREAM_PUBLISH_REASON_", "RtmpStreamPublishReason RtmpStreamingReason"},
        {"RTMP_STREAM_PUBLISH_ERROR_", "RtmpStreamPublishError RtmpStreamingErrorCode"}},
       {100}},
      {named(relay_errors), {}, {{"RELAY_ERROR_", "ChannelMediaRelayError"}}, {}},
      {named(renew_token_errors), {}, {{"RENEW_TOKEN_", "RenewTokenErrorCode"}}, {}},
  };
  return all;
}

inline const code_kind& kind_of(const std::error_code& code) {
  const auto is_its = [&](const code_kind& kind) { return kind.category() == code.category(); };
  return *std::find_if(code_kinds().begin(), code_kinds().end(), is_its);
}

// The kind whose names begin as this one; nullptr where there is none.
inline const code_kind* kind_of_name(std::string_view name) {
  for (const auto& kind : code_kinds()) {
    for (const auto& row : kind.rows) {
      if (row.name == name) return &kind;  // RELAY_OK
    }
    for (const auto& [prefix, types] : kind.spellings) {
      if (starts_with(name, prefix)) return &kind;
    }
  }
  return nullptr;
}

// Whether a code says that something failed, or may: a connection was joined with connection_reason 1.
inline bool is_failure(const std::error_code& code) {
  return code.value() != 0 && kind_of(code).no_failures.count(code.value()) == 0;
}

// What names are compared by: ERR_TIMEDOUT, errTimedOut, AgoraErrorCodeTimedOut and ErrorCode.TimedOut are all
// "errtimedout". An enumerator of this library, error::timedout, is another name: of ERR_INVALID_TOKEN there are two.
inline std::string key_of(std::string_view name) {
  const auto squeezed = [](std::string_view text) {
    std::string result;
    for (const char c : text) {
      if (c != '_') result += to_lower(c);
    }
    return result;
  };
  static const auto types = [&] {
    std::vector<std::pair<std::string, std::string>> result;  // with what names begin
    for (const auto& kind : code_kinds()) {
      for (const auto& spelled : kind.spellings) {
        for_each_word(spelled.types, [&](std::string_view type) {
          for (const char* const owner : {"", "agora"})
            result.emplace_back(owner + squeezed(type), squeezed(spelled.prefix));
        });
      }
    }
    return result;
  }();
  auto key = squeezed(name);
  if (constexpr std::string_view library = "agoraerrc::"; starts_with(key, library)) key.erase(0, library.size());
  for (const auto& [type, prefix] : types) {
    if (!starts_with(key, type)) continue;
    std::string_view member = std::string_view(key).substr(type.size());
    if (starts_with(member, "type.") || starts_with(member, "type::")) member.remove_prefix(4);
    take(member, [](char c) { return c == '.' || c == ':'; });
    return starts_with(member, prefix) ? std::string(member) : prefix + std::string(member);
  }
  return key;
}

// The enumerator of this library that has a name of the SDK: what is left of it without the words of a prefix in their
// places. RTMP_STREAM_UNPUBLISH_REASON_OK is unpublish_ok.
inline std::string enumerator_of(const code_kind& kind, std::string_view name) {
  const auto words_of = [](std::string_view text) {
    std::vector<std::string_view> words;
    while (!text.empty()) {
      words.push_back(take(text, [](char c) { return c != '_'; }));
      text.remove_prefix(text.empty() ? 0 : 1);
    }
    return words;
  };
  const auto words = words_of(name);
  std::string result;
  for (std::size_t place = 0; place < words.size(); ++place) {
    const auto is_there = [&](const spelling& spelled) {
      const auto of_prefix = words_of(spelled.prefix);
      return place < of_prefix.size() && of_prefix[place] == words[place];
    };
    if (std::any_of(kind.spellings.begin(), kind.spellings.end(), is_there)) continue;
    if (!result.empty()) result += '_';
    for (const char c : words[place]) result += to_lower(c);
  }
  return result;
}

#endif
