// All codes as the sources have them, for the tests to hold the header against: documented_codes.hpp is Agora's page of
// 2020, sdk_codes.hpp what other sources say of errors and warnings, reasons.hpp the reasons of the SDK's callbacks.
//
// CODE(value, name, enumerator, SDK, condition, std::errc, what its sources say)
//
// "SDK" tells the releases that have the code. What a source says lists what the description has to contain, split by
// '|', as whole words and in the words of this library: every "not", "no", "cannot" and "unable" of a description is
// among these parts. "[H3, R] " in front of a part is where it is from, and the parts behind it.

#ifndef AGORA_ERRC_TESTS_TRANSCRIPTION_HPP
#define AGORA_ERRC_TESTS_TRANSCRIPTION_HPP

#include <agora_errc.hpp>
#include <algorithm>
#include <string_view>
#include <system_error>
#include <vector>

#include "documented_codes.hpp"
#include "reasons.hpp"
#include "sdk_codes.hpp"

template <class Code>
struct transcribed_code {
  int value = 0;
  std::string_view name;
  Code code{};  // by its enumerator
  std::string_view enumerator;
  std::string_view sdk;
  agora_errc::condition condition{};
  std::errc errc{};
  std::string_view says;  // what other sources than the page say
  std::string_view page;  // what the page says; of its codes alone
};

// A second name of a value, with the enumerator of the first.
template <class Code>
struct transcribed_other_name {
  int value = 0;
  std::string_view name;
  Code code{};
  std::string_view enumerator;
  std::string_view first;
};

namespace transcription {

using agora_errc::condition;
using std::errc;

template <class Code>
using rows = std::vector<transcribed_code<Code>>;
template <class Code>
using other_names = std::vector<transcribed_other_name<Code>>;

#define CODE(value, name, enumerator, sdk, meaning, portable, says) \
  {value, #name, Code::enumerator, #enumerator, sdk, meaning, portable, says, {}},
#define PAGE(value, name, enumerator, says) {value, #name, Code::enumerator, #enumerator, {}, {}, {}, {}, says},
#define LATER(enumerator, sdk, meaning, portable, says) {0, {}, {}, #enumerator, sdk, meaning, portable, says, {}},
#define NAME(value, name, enumerator, first) {value, #name, Code::enumerator, #enumerator, #first},

// The page's rows with what later sources say of them, and the rows that the page lacks, ascending by value.
template <class Code>
rows<Code> merged(rows<Code> page, const rows<Code>& later, const rows<Code>& others) {
  for (const auto& facts : later) {
    for (auto& row : page) {
      if (row.enumerator != facts.enumerator) continue;
      row.sdk = facts.sdk;
      row.condition = facts.condition;
      row.errc = facts.errc;
      row.says = facts.says;
    }
  }
  page.insert(page.end(), others.begin(), others.end());
  std::sort(page.begin(), page.end(), [](const auto& lhs, const auto& rhs) { return lhs.value < rhs.value; });
  return page;
}

template <class Code>
rows<Code> transcribed();
template <class Code>
other_names<Code> other_names_of() {
  return {};
}

template <>
inline rows<agora_errc::error> transcribed() {
  using Code = agora_errc::error;
  return merged<Code>({DOCUMENTED_ERRORS(PAGE)}, {LATER_ERRORS(LATER)}, {SDK_ERRORS(CODE)});
}
template <>
inline other_names<agora_errc::error> other_names_of() {
  using Code = agora_errc::error;
  return {SDK_OTHER_ERROR_NAMES(NAME)};
}
template <>
inline rows<agora_errc::warning> transcribed() {
  using Code = agora_errc::warning;
  return merged<Code>({DOCUMENTED_WARNINGS(PAGE)}, {LATER_WARNINGS(LATER)}, {SDK_WARNINGS(CODE)});
}
template <>
inline other_names<agora_errc::warning> other_names_of() {
  using Code = agora_errc::warning;
  return {SDK_OTHER_WARNING_NAMES(NAME)};
}
template <>
inline rows<agora_errc::connection_reason> transcribed() {
  using Code = agora_errc::connection_reason;
  return {CONNECTION_REASONS(CODE)};
}
template <>
inline rows<agora_errc::local_audio_reason> transcribed() {
  using Code = agora_errc::local_audio_reason;
  return {LOCAL_AUDIO_REASONS(CODE)};
}
template <>
inline rows<agora_errc::local_video_reason> transcribed() {
  using Code = agora_errc::local_video_reason;
  return {LOCAL_VIDEO_REASONS(CODE)};
}
template <>
inline rows<agora_errc::rtmp_reason> transcribed() {
  using Code = agora_errc::rtmp_reason;
  return {RTMP_REASONS(CODE)};
}
template <>
inline rows<agora_errc::relay_error> transcribed() {
  using Code = agora_errc::relay_error;
  return {RELAY_ERRORS(CODE)};
}
template <>
inline rows<agora_errc::renew_token_error> transcribed() {
  using Code = agora_errc::renew_token_error;
  return {RENEW_TOKEN_ERRORS(CODE)};
}

#undef CODE
#undef PAGE
#undef LATER
#undef NAME

}  // namespace transcription

// All codes of an enum, ascending by value.
template <class Code>
const std::vector<transcribed_code<Code>>& known_codes() {
  static const auto codes = transcription::transcribed<Code>();
  return codes;
}

// Its second names, in the order of the header.
template <class Code>
const std::vector<transcribed_other_name<Code>>& known_other_names() {
  static const auto names = transcription::other_names_of<Code>();
  return names;
}

#endif
