#include <agora_errc.hpp>

#include "sdk.hpp"

void join_or_throw(agora::rtc::IRtcEngine& engine, const char* token) {
  const auto ec = agora_errc::from_result(engine.joinChannel(token, "lobby", "", 0));
  if (ec) throw std::system_error(ec, "joinChannel");
}
