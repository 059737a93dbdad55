// Compiled by compile_test.py with copies of the header that document more codes:
// ADDED(CODE) is CODE(error, 134, "ERR_INVALID_USER_ACCOUNT") and so on.

#include <agora_errc.hpp>
#include <cstddef>
#include <string_view>

#ifndef ADDED
#define ADDED(CODE)
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

// Whether these or others of the same value and name are found by both.
template <class Code, std::size_t size>
constexpr bool are_known(const ae::code_info<Code> (&rows)[size]) {
  for (const auto& row : rows) {
    const auto* const found = find(row.code);
    if (found->name != row.name || ae::find<Code>(row.name) != found) return false;
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

}  // namespace

static_assert(are_found(ae::errors));
static_assert(are_found(ae::warnings));
static_assert(are_known(ae::newer_errors));
static_assert(are_known(ae::newer_warnings));
static_assert(find(ae::error{12345}) == nullptr && ae::find<ae::error>("ERR_NOTHING") == nullptr);
static_assert(find(ae::warning{12345}) == nullptr && ae::find<ae::warning>("") == nullptr);
static_assert(ae::name(ae::error::timedout) == "ERR_TIMEDOUT" && ae::description(ae::warning{12345}).empty());

#define CODE(kind, value, name) static_assert(is_added(ae::kind{value}, name));
ADDED(CODE)
#undef CODE
