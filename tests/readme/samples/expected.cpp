#include <agora_errc.hpp>

#if __has_include(<expected>)
#include <expected>
#endif

#include <IAgoraRtcEngine.h>

#ifdef __cpp_lib_expected
std::expected<void, std::error_code> try_to_leave(agora::rtc::IRtcEngine& engine) {
  const auto ec = agora_errc::from_result(engine.leaveChannel());
  if (ec) return std::unexpected(ec);
  return {};
}
#endif
