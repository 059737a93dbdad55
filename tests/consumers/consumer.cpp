// What every consumer builds and runs.

#include <agora_errc.hpp>
#include <iostream>

static_assert(__cplusplus <= 201703L, "the default is C++14, and the library asks for C++17");

int main() {
  const std::error_code ec = agora_errc::from_result(-10);
  std::cout << ec << ": " << ec.message() << '\n';
  return ec == std::errc::timed_out && ec == agora_errc::error::timedout ? 0 : 1;
}
