// What an application does with the codes of a library, to see what that costs to compile: with
// ours, or with std's where STD_CODES is defined.

#ifdef STD_CODES
#include <system_error>
using code_enum = std::errc;
inline std::error_code from_result(int result) {
  return std::make_error_code(static_cast<std::errc>(result < 0 ? -result : 0));
}
constexpr auto expired = std::errc::permission_denied;
#else
#include <agora_errc.hpp>
using code_enum = agora_errc::error;
using agora_errc::from_result;
constexpr auto expired = agora_errc::condition::token;
#endif

#include <string>

int join(const char* channel);
void log(const std::string& line);

bool join_again(const char* channel, std::error_code& ec) {
  ec = from_result(join(channel));
  if (ec == code_enum::not_supported) return false;
  if (ec == expired) return true;
  return ec == std::errc::timed_out;
}

std::string explain(const std::error_code& ec) { return std::string(ec.category().name()) + ": " + ec.message(); }

void on_error(int value) {
  const std::error_code ec = make_error_code(code_enum{value});
  if (ec) log(explain(ec));
}

void join_or_throw(const char* channel) {
  std::error_code ec;
  while (join_again(channel, ec)) {
  }
  if (ec) throw std::system_error(ec, "join");
}
