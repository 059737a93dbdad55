#include <agora_errc.hpp>
#include <iostream>

#include "sdk.hpp"

void leave(agora::rtc::IRtcEngine& engine) {
  const auto ec = agora_errc::from_result(engine.leaveChannel());
  if (ec) std::cerr << "leaveChannel: " << ec.message() << '\n';
}
