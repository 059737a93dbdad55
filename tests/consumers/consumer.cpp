// What every consumer builds and runs.

#include <agora_errc.hpp>
#include <iostream>

int main() {
  const std::error_code ec = agora_errc::from_result(-10);
  std::cout << ec << ": " << ec.message() << '\n';
  return ec == std::errc::timed_out && ec == agora_errc::error::timedout ? 0 : 1;
}
