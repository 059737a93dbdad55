#include <agora_errc.hpp>

#include "sdk.hpp"

std::error_code from_reason(agora::rtc::CONNECTION_CHANGED_REASON_TYPE reason) {
  namespace rtc = agora::rtc;
  using agora_errc::error;
  switch (reason) {
    case rtc::CONNECTION_CHANGED_INTERRUPTED: return error::connection_interrupted;
    case rtc::CONNECTION_CHANGED_BANNED_BY_SERVER: return error::client_is_banned_by_server;
    case rtc::CONNECTION_CHANGED_INVALID_APP_ID: return error::invalid_app_id;
    case rtc::CONNECTION_CHANGED_INVALID_CHANNEL_NAME: return error::invalid_token_102;
    case rtc::CONNECTION_CHANGED_INVALID_TOKEN: return error::invalid_token;
    case rtc::CONNECTION_CHANGED_TOKEN_EXPIRED: return error::token_expired;
    case rtc::CONNECTION_CHANGED_LOST: return error::connection_lost;
    default: return error::ok;  // a reason without a code, which may be a failure: look at the state too
  }
}
