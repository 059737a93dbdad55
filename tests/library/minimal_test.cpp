// A program without exceptions and RTTI, and so without Catch2, that uses the whole interface: each branch of the
// header is taken, of which exceptions would add some that no test can reach.

#include <agora_errc.hpp>
#include <cstdio>

namespace ae = agora_errc;

namespace {

int failures = 0;

void check(bool holds, const char* what) {
  if (holds) return;
  (void)std::fprintf(stderr, "minimal_test: %s\n", what);
  ++failures;
}

// Each known value of an enum, those between them and beyond, against its row.
template <class Code, std::size_t size>
void check_values(const ae::code_info<Code> (&rows)[size]) {
  const auto last = static_cast<int>(rows[size - 1].code);
  std::size_t found = 0;
  for (int value = -1; value <= last + 1; ++value) {
    const Code code{value};
    const std::error_code error_code = code;
    const auto* const row = find(code);
    if (row != nullptr) ++found;
    check((row != nullptr) == !name(code).empty(), "find");
    check(ae::name(error_code) == name(code) && ae::description(error_code) == description(code), "name");
    check(error_code == code && code == error_code && ae::is<Code>(error_code), "==");
    check(error_code != Code{value + 1} && Code{value + 1} != error_code, "!=");
    check(!error_code.message().empty() && !ae::to_string(error_code).empty(), "message");
    check(error_code == error_code.default_error_condition(), "default_error_condition");
    check(std::error_code(value, std::generic_category()) != code, "another category");
  }
  check(found == size, "find");
}

// Of every enum.
template <class... Codes>
void check_values(ae::detail::code_list<Codes...>) {
  (check_values(ae::detail::code_traits<Codes>::rows), ...);
}

}  // namespace

int main() {
  check_values(ae::detail::codes{});
  for (const auto& row : ae::conditions) {
    check(find(row.code) == &row && name(row.code) == row.name && description(row.code) == row.description, "find");
  }
  check(find(ae::condition{}) == nullptr && name(ae::condition{}).empty(), "no condition");
  check(ae::find_category("agora") == nullptr, "find_category");
  check(ae::find<ae::error>("ERR_INVALID_CHANNEL_NAME") == find(ae::error{102}), "another name");
  check(ae::find<ae::error>("ERR") == nullptr && ae::find<ae::warning>("WARN") == nullptr, "no name");
  check(!ae::from_result(102) && ae::from_result(-102), "from_result");
  check(ae::error::ok != ae::condition{} && ae::error::ok != ae::condition::token, "no condition");
  check(std::error_code(ae::error::failed) != std::error_condition(1, std::generic_category()), "another condition");
  check(std::error_code(ae::error::failed) != std::error_condition(2, ae::category<ae::error>()), "another condition");
  check(std::error_condition(ae::condition{}).message() == "unknown Agora condition 0", "unknown condition");
  check(ae::to_string(std::make_error_code(std::errc::timed_out)).substr(0, 8) == "generic:", "to_string");
  const std::error_code error = ae::from_result(-110);
  const std::error_code warning = ae::warning::lookup_channel_timeout;
  check(error == ae::error::invalid_token, "from_result");
  check(warning != ae::error{104}, "a warning is no error");
  check(error == ae::condition::token && ae::connection_reason::token_expired == ae::condition::token, "condition");
  check(warning == std::errc::timed_out && std::errc::timed_out != error, "std::errc");
  check(std::error_condition(ae::condition::token).message().size() > 10, "condition message");
  check(error.message() == "The token is invalid.", "message");
  check(ae::description(error) == description(ae::error::invalid_token), "description");
  check(ae::is<ae::error>(error) && !ae::is<ae::error>(warning), "is");
  check(ae::condition_of(error) == ae::condition::token, "condition_of");
  check(ae::find_category("agora.error") == &error.category(), "find_category");
  check(ae::to_string(error) == "agora.error:110 ERR_INVALID_TOKEN: The token is invalid.", "to_string");
  check(make_error_code(ae::error{-5}).message() == "unknown Agora error -5", "unknown message");
  check(name(ae::warning::pending) == "WARN_PENDING" && ae::name(warning) == name(ae::warning{104}), "name");
  check(ae::find<ae::error>("ERR_INVALID_TOKEN") == find(ae::error::invalid_token), "find");
  return failures == 0 ? 0 : 1;
}
