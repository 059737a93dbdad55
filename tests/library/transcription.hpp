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
#include <type_traits>
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
struct source;  // codes() and other_names() of an enum
#define SOURCE(code, all)                                                \
  template <>                                                            \
  struct source<agora_errc::code> {                                      \
    using Code = agora_errc::code;                                       \
    static rows<Code> codes() { return {all(CODE)}; }                    \
    static transcription::other_names<Code> other_names() { return {}; } \
  };
SOURCE(connection_reason, CONNECTION_REASONS)
SOURCE(local_audio_reason, LOCAL_AUDIO_REASONS)
SOURCE(local_video_reason, LOCAL_VIDEO_REASONS)
SOURCE(rtmp_reason, RTMP_REASONS)
SOURCE(relay_error, RELAY_ERRORS)
SOURCE(renew_token_error, RENEW_TOKEN_ERRORS)
#undef SOURCE

template <>
struct source<agora_errc::error> {
  using Code = agora_errc::error;
  static rows<Code> codes() {
    return merged<Code>({DOCUMENTED_ERRORS(PAGE)}, {LATER_ERRORS(LATER)}, {SDK_ERRORS(CODE)});
  }
  static transcription::other_names<Code> other_names() { return {SDK_OTHER_ERROR_NAMES(NAME)}; }
};
template <>
struct source<agora_errc::warning> {
  using Code = agora_errc::warning;
  static rows<Code> codes() {
    return merged<Code>({DOCUMENTED_WARNINGS(PAGE)}, {LATER_WARNINGS(LATER)}, {SDK_WARNINGS(CODE)});
  }
  static transcription::other_names<Code> other_names() { return {SDK_OTHER_WARNING_NAMES(NAME)}; }
};

#undef CODE
#undef PAGE
#undef LATER
#undef NAME

}  // namespace transcription

// All codes of an enum, ascending by value.
template <class Code>
const std::vector<transcribed_code<Code>>& known_codes() {
  static const auto codes = transcription::source<Code>::codes();
  return codes;
}

// Its second names, in the order of the header.
template <class Code>
const std::vector<transcribed_other_name<Code>>& known_other_names() {
  static const auto names = transcription::source<Code>::other_names();
  return names;
}

// The enums for TEMPLATE_TEST_CASE, and what the header says of each beside its codes.
#define ALL_ENUMS                                                                                        \
  agora_errc::error, agora_errc::warning, agora_errc::connection_reason, agora_errc::local_audio_reason, \
      agora_errc::local_video_reason, agora_errc::rtmp_reason, agora_errc::relay_error, agora_errc::renew_token_error

template <class Code>
struct code_enum;
#define ENUM(code, table, words, begin_of_names)                 \
  template <>                                                    \
  struct code_enum<agora_errc::code> {                           \
    static constexpr std::string_view name = #code;              \
    static constexpr std::string_view table_name = #table;       \
    static constexpr std::string_view category = "agora." #code; \
    static constexpr std::string_view noun = words;              \
    static constexpr std::string_view prefix = begin_of_names;   \
    static constexpr const auto& rows = agora_errc::table;       \
  };
ENUM(error, errors, "error", "ERR_")
ENUM(warning, warnings, "warning", "WARN_")
ENUM(connection_reason, connection_reasons, "connection reason", "CONNECTION_CHANGED_")
ENUM(local_audio_reason, local_audio_reasons, "local audio reason", "LOCAL_AUDIO_STREAM_REASON_")
ENUM(local_video_reason, local_video_reasons, "local video reason", "LOCAL_VIDEO_STREAM_REASON_")
ENUM(rtmp_reason, rtmp_reasons, "RTMP reason", "RTMP_STREAM_PUBLISH_REASON_")
ENUM(relay_error, relay_errors, "relay error", "RELAY_ERROR_")
ENUM(renew_token_error, renew_token_errors, "token renewal error", "RENEW_TOKEN_")
#undef ENUM

template <class... Codes>
struct enum_list {
  // use(Code{}) for each of the enums.
  template <class Use>
  static void for_each(Use use) {
    (use(Codes{}), ...);
  }
};
using all_enums = enum_list<ALL_ENUMS>;
static_assert(std::is_same_v<agora_errc::detail::code_list<ALL_ENUMS>, agora_errc::detail::codes>,
              "ALL_ENUMS lacks an enum of the header, or has another order");

// Every code of every enum as a std::error_code, with its row here.
template <class Use>
void for_each_code(Use use) {
  all_enums::for_each([&](auto code) {
    for (const auto& row : known_codes<decltype(code)>()) use(std::error_code(row.code), row);
  });
}

#endif
