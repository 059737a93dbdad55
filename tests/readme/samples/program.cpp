#include <agora_errc.hpp>
#include <iostream>

int main() {
  const std::error_code ec = agora_errc::error{110};  // what onError() passed
  std::cout << ec << ' ' << agora_errc::name(ec) << '\n';
  if (ec == agora_errc::condition::token) std::cout << "get a new token and join again\n";

  const std::error_code result = agora_errc::from_result(-4);  // what a method returned
  std::cout << result.message() << '\n';
  if (result == std::errc::not_supported) std::cout << "do without\n";
  return 0;
}
