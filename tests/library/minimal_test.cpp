// A program without exceptions and RTTI, and so without Catch2, that uses the whole interface.

#include <agora_errc.hpp>
#include <cstdio>
#include <iterator>

namespace ae = agora_errc;

namespace {

int failures = 0;

void check(bool holds, const char* what) {
  if (holds) return;
  (void)std::fprintf(stderr, "minimal_test: %s\n", what);
  ++failures;
}

}  // namespace

int main() {
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
  std::size_t length = 0;
  for (const auto& row : ae::errors) length += row.description.size();
  for (const auto& row : ae::warnings) length += row.description.size();
  check(length > std::size(ae::errors) + std::size(ae::warnings), "tables");
  return failures;
}
