#include <agora_errc.hpp>

#include "sdk.hpp"

#ifdef HAS_EXPECTED
#include <expected>  // C++23

std::expected<void, std::error_code> try_to_join(agora::rtc::IRtcEngine& engine, const char* token) {
  const auto ec = agora_errc::from_result(engine.joinChannel(token, "lobby", "", 0));
  if (ec) return std::unexpected(ec);
  return {};
}
#endif
