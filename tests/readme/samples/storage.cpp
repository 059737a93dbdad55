#include <agora_errc.hpp>
#include <string>

std::string stored(const std::error_code& ec) {
  return std::string(ec.category().name()) + ' ' + std::to_string(ec.value());  // "agora.error 17"
}

std::error_code read_back(const std::string& category_name, int value) {
  const auto* category = agora_errc::find_category(category_name);
  if (category == nullptr) return std::make_error_code(std::errc::invalid_argument);
  return {value, *category};
}
