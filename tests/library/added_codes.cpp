// Compiled by compile_test.py with copies of the header that have more codes and more names:
// ADDED_CODES(CODE) is CODE(error, 3001, "ERR_TO_COME") and so on, as is ADDED_NAMES(CODE).

#include <agora_errc.hpp>
#include <cstddef>
#include <string_view>

#ifndef ADDED_CODES
#define ADDED_CODES(CODE)
#endif
#ifndef ADDED_NAMES
#define ADDED_NAMES(CODE)
#endif

// No pointer is compared with nullptr here: with UBSan, GCC has no constant expressions for that.

namespace ae = agora_errc;

namespace {

// Whether these rows are found by value, and by name where no later row has the same.
template <class Code, std::size_t size>
constexpr bool are_found(const ae::code_info<Code> (&rows)[size]) {
  for (const auto& row : rows) {
    const auto* const named = ae::find<Code>(row.name);
    if (find(row.code) != &row || named->name != row.name || named < &row) return false;
  }
  return true;
}

template <class Code, std::size_t size>
constexpr bool are_found(const ae::other_name<Code> (&names)[size]) {
  for (const auto& other : names) {
    if (ae::find<Code>(other.name) != find(other.code)) return false;
  }
  return true;
}

// Whether the added row is found, which has nothing but a name.
template <class Code>
constexpr bool is_added(Code code, std::string_view name) {
  const auto* const row = find(code);
  return row->code == code && row->name == name && ae::find<Code>(name) == row && row->description.empty() &&
         row->condition == ae::condition{} && row->errc == std::errc{};
}

// Whether the row of the code, which has another name, is found by the added one.
template <class Code>
constexpr bool is_named(Code code, std::string_view name) {
  return ae::find<Code>(name) == find(code) && find(code)->code == code && find(code)->name != name;
}

}  // namespace

static_assert(are_found(ae::errors) && are_found(ae::other_error_names));
static_assert(are_found(ae::warnings) && are_found(ae::other_warning_names));
static_assert(are_found(ae::connection_reasons));
static_assert(are_found(ae::local_audio_reasons));
static_assert(are_found(ae::local_video_reasons));
static_assert(are_found(ae::rtmp_reasons));
static_assert(are_found(ae::relay_errors));
static_assert(are_found(ae::renew_token_errors));
static_assert(find(ae::error{12345}) == nullptr && ae::find<ae::error>("ERR_NOTHING") == nullptr);
static_assert(find(ae::warning{12345}) == nullptr && ae::find<ae::warning>("") == nullptr);
static_assert(ae::name(ae::error::timedout) == "ERR_TIMEDOUT" && ae::description(ae::warning{12345}).empty());

#define CODE(kind, value, name) static_assert(is_added(ae::kind{value}, name));
ADDED_CODES(CODE)
#undef CODE

#define CODE(kind, value, name) static_assert(is_named(ae::kind{value}, name));
ADDED_NAMES(CODE)
#undef CODE
