// The header behind the macros that the SDK's headers, windows.h and others like to define, and
// behind the SDK's own enums, brought into the global namespace.

#include <cstdio>
#include <iterator>
#include <new>
#include <string>
#include <string_view>
#include <system_error>
#include <type_traits>

namespace agora {

enum WARN_CODE_TYPE { WARN_INVALID_VIEW = 8, WARN_PENDING = 20, WARN_APM_HOWLING = 1051 };
enum ERROR_CODE_TYPE {
  ERR_OK = 0,
  ERR_FAILED = 1,
  ERR_TIMEDOUT = 10,
  ERR_INVALID_CHANNEL_NAME = 102,
  ERR_INVALID_TOKEN = 110,
  ERR_MODULE_NOT_FOUND = 157,
  ERR_CERT_RAW = 157
};

namespace rtc {

enum CONNECTION_CHANGED_REASON_TYPE { CONNECTION_CHANGED_INVALID_TOKEN = 8 };
enum RENEW_TOKEN_ERROR_CODE { RENEW_TOKEN_SUCCESS = 0, RENEW_TOKEN_TOKEN_EXPIRED = 2 };

}  // namespace rtc
}  // namespace agora

using namespace agora;

// windows.h and what it includes
#define ABSOLUTE 1
#define BOOL int
#define CALLBACK broken
#define CONST const
#define DELETE (0x00010000L)
#define DOMAIN 1
#define ERROR 0
#define FALSE 0
#define GetMessage GetMessageA
#define IGNORE 0
#define IN
#define NO_ERROR 0L
#define OPTIONAL
#define OUT
#define OVERFLOW 3
#define RELATIVE 2
#define S_OK ((HRESULT)0L)
#define STRICT 1
#define TRUE 1
#define VOID void
#define Yield()
#define cdecl broken
#define far
#define hyper broken
#define interface struct
#define max(a, b) (((a) > (b)) ? (a) : (b))
#define min(a, b) (((a) < (b)) ? (a) : (b))
#define near
#define pascal broken
#define small char

// Qt
#define emit
#define foreach broken
#define forever for (;;)
#define signals public
#define slots

// the SDK, logging libraries, X11, the C library
#define AGORA_API broken
#define AGORA_CALL
#define Bool int
#define ERR(x) broken
#define INFO 0
#define None 0L
#define OK 0
#define Status int
#define Success 0
#define WARN(x) broken
#define WARNING 1
#define assert(x) broken
#define check(x) broken
#define index strchr
#define linux 1
#define major(x) broken
#define minor(x) broken
#define require(x) broken
#define unix 1
#define verify(x) broken

// what the header itself is made of
#define condition(x) broken
#define error(x) broken
#define warning(x) broken

// the documented names themselves
#define ERR_OK 0
#define ERR_INVALID_TOKEN 110
#define ERR_TIMEDOUT broken
#define WARN_PENDING broken

#include <agora_errc.hpp>

namespace {

// Uses everything while the macros are still there.
std::string everything(int value) {
  namespace ae = agora_errc;
  const std::error_code ec = ae::from_result(value);
  std::string result(name(ae::error{ec.value()}));
  result += description(ae::warning{-1});
  result += std::to_string(std::size(ae::errors));
  if (ec == ae::error::timedout) result += " timedout";
  if (ec == ae::condition::token) result += " token";
  if (ec == std::errc::timed_out) result += " timed_out";
  if (ae::find<ae::error>("ERR_TIMEDOUT") == find(ae::error::timedout)) result += " found";
  return result + ": " + ec.message();
}

}  // namespace

#undef ABSOLUTE
#undef BOOL
#undef CALLBACK
#undef CONST
#undef DELETE
#undef DOMAIN
#undef ERROR
#undef FALSE
#undef GetMessage
#undef IGNORE
#undef IN
#undef NO_ERROR
#undef OPTIONAL
#undef OUT
#undef OVERFLOW
#undef RELATIVE
#undef S_OK
#undef STRICT
#undef TRUE
#undef VOID
#undef Yield
#undef cdecl
#undef far
#undef hyper
#undef interface
#undef max
#undef min
#undef near
#undef pascal
#undef small
#undef emit
#undef foreach
#undef forever
#undef signals
#undef slots
#undef AGORA_API
#undef AGORA_CALL
#undef Bool
#undef ERR
#undef INFO
#undef None
#undef OK
#undef Status
#undef Success
#undef WARN
#undef WARNING
#undef warning
#undef assert
#undef check
#undef condition
#undef error
#undef index
#undef linux
#undef major
#undef minor
#undef require
#undef unix
#undef verify
#undef ERR_OK
#undef ERR_INVALID_TOKEN
#undef ERR_TIMEDOUT
#undef WARN_PENDING

#include "catch.hpp"

TEST_CASE("the header is right behind hostile macros", "[macros]") {
  const auto count = std::to_string(std::size(agora_errc::errors));
  CHECK(everything(-10).rfind("ERR_TIMEDOUT" + count + " timedout timed_out found: An API", 0) == 0);
  CHECK(everything(-20).substr(0, 11) == "ERR_ABORTED");
  CHECK(everything(-12345) == count + " found: unknown Agora error 12345");
}

TEST_CASE("the SDK's own enums stay beside ours", "[macros]") {
  CHECK(agora_errc::error{ERR_TIMEDOUT} == agora_errc::error::timedout);
  CHECK(agora_errc::warning{WARN_APM_HOWLING} == agora_errc::warning::apm_howling);
  CHECK(agora_errc::from_result(-ERR_INVALID_TOKEN) == agora_errc::error::invalid_token);
  CHECK(agora_errc::error{ERR_INVALID_CHANNEL_NAME} == agora_errc::error::invalid_channel_name);
  CHECK(agora_errc::error{ERR_CERT_RAW} == agora_errc::error{ERR_MODULE_NOT_FOUND});
  CHECK(agora_errc::connection_reason(rtc::CONNECTION_CHANGED_INVALID_TOKEN) == agora_errc::condition::token);
  CHECK(agora_errc::renew_token_error{rtc::RENEW_TOKEN_TOKEN_EXPIRED} == agora_errc::condition::token);
}
