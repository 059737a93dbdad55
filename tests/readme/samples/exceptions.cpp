#include <IAgoraRtcEngine.h>

#include <agora_errc.hpp>

void leave_or_throw(agora::rtc::IRtcEngine& engine) {
  const auto ec = agora_errc::from_result(engine.leaveChannel());
  if (ec) throw std::system_error(ec, "leaveChannel");
}
