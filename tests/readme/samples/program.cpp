#include <agora_errc.hpp>
#include <iostream>

int main() {
  // what a method returned, such as joinChannel()
  const std::error_code result = agora_errc::from_result(-17);
  std::cout << agora_errc::to_string(result) << '\n';

  // what onConnectionStateChanged() passed as its reason
  const std::error_code reason = agora_errc::connection_reason{8};
  std::cout << agora_errc::to_string(reason) << '\n';
  if (reason == agora_errc::condition::token) std::cout << "leave the channel, and join it with a new token\n";
  return 0;
}
