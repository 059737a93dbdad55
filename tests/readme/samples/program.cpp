#include <agora_errc.hpp>
#include <iostream>

int main() {
  // what a method returned, such as joinChannel()
  const std::error_code result = agora_errc::from_result(-17);
  std::cout << result << ' ' << agora_errc::name(result) << ": " << result.message() << '\n';

  // what onConnectionStateChanged(state, reason) passed: the reason 8, and whether the state is "failed"
  const std::error_code ec = agora_errc::from_connection_reason(8, true);
  std::cout << ec << ' ' << agora_errc::name(ec) << ": " << ec.message() << '\n';
  if (ec == agora_errc::condition::token) std::cout << "leave the channel, and join it with a new token\n";
  return 0;
}
