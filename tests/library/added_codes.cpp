// Built by compile_test.py with a copy of the header that has more errors than are documented:
// ADDED(CODE) is CODE(value, name) for each of them.

#include <agora_errc.hpp>
#include <cstdio>
#include <string_view>

#include "documented_codes.hpp"

#ifndef ADDED
#define ADDED(CODE)
#endif

namespace ae = agora_errc;

namespace {

int failures = 0;

void check(bool holds, int value, const char* what) {
  if (holds) return;
  std::printf("%d: %s\n", value, what);
  ++failures;
}

template <class Code>
void check_found(Code code, std::string_view name) {
  const auto value = static_cast<int>(code);
  const auto* const row = find(code);
  check(row != nullptr && row->name == name && row->code == code, value, "not found by value");
  const auto* const named = ae::find<Code>(name);
  check(named != nullptr && named->name == name, value, "not found by name");
  const auto is_doubled = code == Code{102} && name == "ERR_INVALID_TOKEN";
  check(named == row || is_doubled, value, "another row found by name");
}

[[maybe_unused]] void check_added(ae::error code, std::string_view name) {
  check_found(code, name);
  const std::error_code ec = code;
  for (int condition = -1; condition < 20; ++condition) {
    check(ec != ae::condition{condition}, ec.value(), "has a condition");
  }
  check(ec.default_error_condition().category() == ae::error_category(), ec.value(), "has a std::errc");
}

}  // namespace

int main() {
  for (const auto& row : documented_errors) check_found(row.code, row.name);
  for (const auto& row : documented_warnings) check_found(row.code, row.name);
#define CODE(value, name) check_added(ae::error{value}, #name);
  ADDED(CODE)
#undef CODE
  return failures;
}
