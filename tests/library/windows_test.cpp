// The header behind windows.h as it comes: no NOMINMAX, no WIN32_LEAN_AND_MEAN.

#include <windows.h>

#include <agora_errc.hpp>

#include "catch.hpp"

TEST_CASE("the header stands windows.h before it", "[windows]") {
  const auto ec = agora_errc::from_result(-10);
  CHECK(ec == agora_errc::error::timedout);
  CHECK(ec == std::errc::timed_out);
  CHECK(ec != agora_errc::condition::token);
  CHECK(agora_errc::find<agora_errc::error>("ERR_OK")->code == agora_errc::error{NO_ERROR});
  CHECK(ec != std::error_code(ERROR_BAD_ENVIRONMENT, std::system_category()));  // which is 10
}
