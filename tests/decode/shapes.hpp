// What decode knows of logs: the words, the callbacks that a line may be of, the shapes that report a code, and what
// reports none. All of it is data, by which codes_in_log.hpp reads a line.

#ifndef AGORA_ERRC_DECODE_SHAPES_HPP
#define AGORA_ERRC_DECODE_SHAPES_HPP

#include <array>
#include <cstdint>
#include <string_view>
#include <system_error>
#include <utility>

#include "names.hpp"

namespace shapes {

// --- What a word, a number or a mark may be ---

// clang-format off
enum kind : unsigned char {
  // Words: those of the vocabulary below, the begin of a name of an error that nobody knows, a type, and any other
  error, errors, warning, failure, result, reason, agora, engine, code, codes, filler, occurred, on, cannot, verb, renew,
  exception, platform, meaning, token, conjunction, connection, conn, connected, state, changed, local, audio, video,
  rtmp, relay, channel, unknown_name, type, other,
  // The name of a code, the name of one of our categories (or "error{"), and what begins another constant
  name, category, constant,
  // Numbers: 1, below 100, from 100 on, -1, any other below 0, and what can be no code
  one, small, large, minus_one, negative, no_code,
  // Marks, and the begin of the line
  blank, colon, open, close, comma, slash, mark, begin
};
// clang-format on

// A part of a shape: one of some kinds, or any number of them.
struct part {
  std::uint64_t kinds = 0;
  bool is_repeated = false;

  constexpr part() = default;
  // cppcheck-suppress noExplicitConstructor ; a kind is a part
  constexpr part(kind one_kind) : kinds(std::uint64_t{1} << one_kind) {}
  constexpr part(std::uint64_t some, bool repeated) : kinds(some), is_repeated(repeated) {}

  constexpr bool has(kind one_kind) const { return (kinds >> one_kind & 1) != 0; }
};

template <class... Parts>
constexpr part any(Parts... parts) {
  return {(part(parts).kinds | ...), false};
}
template <class... Parts>
constexpr part many(Parts... parts) {
  return {any(parts...).kinds, true};
}

constexpr part number = any(one, small, large, minus_one, negative);
constexpr part positive = any(one, small, large);
constexpr part below_0 = any(minus_one, negative);
constexpr part word = {(std::uint64_t{2} << other) - 1, false};
// Words that say nothing here
constexpr part plain = any(filler, type, other, connected, local, audio, video, rtmp, relay, channel);
// What a callback of a device tells
constexpr part outcome = any(state, changed, reason, error, failure);
// What may stand between a code and its name
constexpr part separating = any(blank, colon, open, close, mark);
// What may stand between a report and its number
constexpr part joining = any(blank, comma, colon, open, agora, engine, filler, occurred, code, codes);

// --- Words ---

// "onErrorCode" is three words. A word is compared in lower case, but only ASCII letters have one here; * stands for
// any ending. Words of Chinese, Japanese and Korean, which write no blanks, have two or three characters and are found
// anywhere.
constexpr std::pair<kind, std::string_view> vocabulary[] = {
    {error, "err errcode error errorcode onerror"},
    {error, "erreur erro errore eroare* fehler* hata hatas* kesalahan lỗi xato* błąd błęd*"},
    {error, "ошибк* Ошибк* ОШИБК* помилк* Помилк* σφάλμα Σφάλμα ΣΦΑΛΜΑ"},
    {error, "خطأ الخطأ خطا خطای שגיאה त्रुटि एरर ข้อผิดพลาด เกิดข้อผิดพลาด"},
    {error, "错误 报错 出错 錯誤 報錯 出錯 エラー 에러 오류"},
    {errors, "errors"},
    {warning, "onwarning warn warning 警告 경고"},
    {failure, "fail failed fails failure 失败 失敗 실패"},
    {failure, "başarısız bại échec échoué falha falhou falló fallito fehlgeschlagen gagal فشل"},
    {result, "ec rc rejected res response result ret return returning returns rv status 返回 结果 結果 결과"},
    {result, "resultado résultat sonuç sonucu результат"},
    {reason, "reason 原因 理由 이유"},
    {reason, "alasan grund motivo raison razão razón sebep причина Причина سبب السبب"},
    {agora, "agora"},
    {engine, "engine rtc sdk"},
    {code, "code returned 代码 代碼 状态码 狀態碼 コード 코드"},
    {code, "cod codice codigo código kod kode kodu kód mã код* Код* رمز كود الكود"},
    {codes, "codes"},
    {filler,
     "always called callback event from handler id is last may might no number of raw received this to value was with"},
    {filler, "bei com con da de del di do el em en es est ist la là mit na nr từ с со при في"},
    {occurred, "happened occur occured occurred occurs"},
    {on, "on"},
    {cannot, "cannot not unable không"},
    {verb,
     "add adjust create disable enable initialize join leave mute pause play publish push register remove resume send "
     "set setup start stop subscribe switch update"},
    {renew, "renew"},
    {exception, "exception rejection"},
    {platform, "platform promise"},
    {meaning, "expired invalid mean means 表示"},
    {token, "token"},
    {conjunction, "and or"},
    {connection, "connection 连接 連接 連線 接続 연결"},
    {connection, "bağlantı conexão conexión connexion соединени* Соединени* اتصال الاتصال"},
    {conn, "conn"},
    {connected, "connected connecting disconnected reconnected reconnecting"},
    {state, "state 状态 狀態 状態 상태"},
    {state, "durum durumu estado état État состояни* Состояни* حالة"},
    {changed, "change changed"},
    {local, "local"},
    {audio, "audio"},
    {video, "video"},
    {rtmp, "rtmp"},
    {relay, "relay"},
    {channel, "channel"},
};

// Characters that are marks. Any other of ASCII is a mark of no meaning, and any beyond it a blank.
constexpr std::pair<kind, std::string_view> marks[] = {{blank, " \t\"'`*#"}, {colon, ":={>!"}, {open, "(["},
                                                       {close, ")"},         {comma, ","},     {slash, "/"}};

// --- Callbacks ---

constexpr std::size_t max_parts = 9;
using pattern = std::array<part, max_parts>;
using category_function = const std::error_category& (*)() noexcept;

// A line in which one of these is found, the first of them, is of a callback that passes reasons.
struct callback {
  pattern parts;
  category_function category = nullptr;  // of a call, which has a result
};

constexpr callback callbacks[] = {
    {{verb, many(blank), local}},
    {{connection, many(joining, plain), any(state, changed)}, ae::category<ae::connection_reason>},
    {{state, many(joining, plain), connection}, ae::category<ae::connection_reason>},
    {{any(on, agora), many(joining, mark), connection, many(blank), failure}, ae::category<ae::connection_reason>},
    {{agora, many(joining), conn, many(joining, plain), state}, ae::category<ae::connection_reason>},
    {{on, connected, many(joining, number, on), any(channel, connection, conn)}, ae::category<ae::connection_reason>},
    {{local, many(blank), audio, many(joining, plain), outcome}, ae::category<ae::local_audio_reason>},
    {{local, many(blank), video, many(joining, plain), outcome}, ae::category<ae::local_video_reason>},
    {{rtmp, many(joining, plain), any(state, changed)}, ae::category<ae::rtmp_reason>},
    {{relay, many(joining, plain, failure), any(state, changed, error)}, ae::category<ae::relay_error>},
    {{on, renew, token, result}, ae::category<ae::renew_token_error>},
};

// --- Shapes ---

// What a shape reports: a name, a number with its category, or a number. A number is a known code if the line has no
// other source of numbers, nor the word "state" before it where it is positive; any_error and any_warning may be
// unknown, and behind a state.
enum class report { nothing, name, printed, reason, error, any_error, warning, any_warning };

struct shape {
  std::string_view example;
  pattern parts;
  report what;
};

// Where several fit, the first counts.
constexpr shape all[] = {
    // Names, and what this library prints
    {"ERR_ABORTED, ErrorCodeType.errAborted, CONNECTION_CHANGED_LOST", {name}, report::name},
    {"agora.error:102, warning{8}", {category, many(joining), number}, report::printed},
    {R"({"code":109,"category":"agora.error"})",
     {code, many(blank, colon), number, many(blank, comma), other, many(blank, colon), category},
     report::printed},
    {"ERR_SOMETHING(16)",
     {unknown_name, many(word), many(blank), any(open, colon), many(blank), number},
     report::any_error},

    // Reasons, in a line of their callback: behind a state, or a word for them
    {"connectionStateChanged 5, 8",
     {any(state, changed), many(joining, plain, state, changed, connection, no_code, constant), positive,
      any(blank, comma, slash), many(blank, comma, slash), positive, many(blank, comma, slash, positive)},
     report::reason},
    {"", {any(state, changed), many(joining, plain, changed, connection), positive}, report::nothing},
    {"localAudioStateChanged state: 3, reason: 8",
     {many(failure, blank, comma, filler), any(reason, error, code, result), many(joining, error, token), positive},
     report::reason},

    // Of other programs: a number with a constant, how many errors there are, a negative number of a callback, a small
    // number behind "failed ... error", an error of another type, and its code
    {"", {many(on, occurred), any(error, code), many(joining, error), number, many(blank), constant}, report::nothing},
    {"", {any(positive, no_code), many(blank), errors, many(joining, positive)}, report::nothing},
    {"", {on, error, many(joining, error), below_0}, report::nothing},
    {"", {failure, many(blank, comma, filler), error, many(joining), any(one, small)}, report::nothing},
    {"", {type, any(blank, colon), many(colon), many(on), error, many(joining, error), positive}, report::nothing},
    {"", {type, any(open, colon), many(blank), code, many(joining), number}, report::nothing},

    // Callbacks and exceptions
    {"onError codes 1009, 1011 and 1012",
     {any(on, occurred), error, many(blank), codes, many(blank, colon), large,
      many(blank, comma, slash, conjunction, large)},
     report::error},
    {"onError(17), onError(err=17)",
     {any(on, occurred), error, many(joining, error, no_code), number},
     report::any_error},
    {"onWarning(1031)", {any(on, occurred), warning, many(joining, warning, no_code), positive}, report::any_warning},
    {"AgoraRtcException(-17, null)",
     {agora, many(engine, other), exception, many(warning), many(joining), number},
     report::any_error},
    {"PlatformException(17, null)",
     {platform, exception, many(warning), many(joining), any(small, large)},
     report::any_error},
    // A negative one is Agora's if its text is empty and not null, begins as Agora's do, or speaks of a channel.
    {"PlatformException(-7, , null, null), PlatformException(-4, not supported)",
     {platform, exception, many(joining), below_0, comma, many(blank), any(comma, cannot, meaning)},
     report::error},
    {"PlatformException(-17, request to join channel is rejected)",
     {platform, exception, many(joining), below_0, many(blank, comma, filler, other, verb), channel},
     report::error},

    // A report and its number
    {"error 110, errors 1009, 1011 and 1012",
     {any(error, errors), many(joining), large, many(blank, comma, slash, conjunction, large)},
     report::error},
    {"err: 17, error code is -7, Lỗi: 17, 错误码 17", {error, many(joining), any(small, negative)}, report::error},
    {"warn: 1042", {warning, many(joining), any(small, large)}, report::warning},
    {"joinChannel failed: -2, ret=-7",
     {any(agora, code, codes, failure, result), many(joining), below_0},
     report::error},
    {"failed with code 101, Agora engine code: 1012",
     {any(failure, agora, engine), many(blank, filler, engine), code, many(joining), large},
     report::error},

    // The number first
    {"110 error, 110 token invalid, -7 means",
     {any(begin, blank, open), any(large, below_0), many(blank, open, agora, code, filler), any(error, meaning, token)},
     report::error},
    {"-102 = token is invalid",
     {any(begin, blank, open, colon), below_0, many(blank), colon, many(blank), any(error, meaning, token)},
     report::error},
    {"1042 warning", {any(begin, blank, open), large, many(blank, open, agora, code), warning}, report::warning},

    // Behind what failed, and behind a call
    {"Unable to start (-4)",
     {any(agora, reason, cannot, error, failure, result, code, codes), many(word, blank, comma), open, negative},
     report::error},
    {"Error joining channel: -17, join failed, reason: -2",
     {any(reason, cannot, error, failure), many(word, blank), colon, many(blank), negative},
     report::error},
    {"joinChannel() = -7, joinChannel -17",
     {any(verb, renew), word, many(word), many(open, close), any(blank, colon), many(blank, colon), negative},
     report::error},

    // At the begin of a line
    {"1009: starting failed",
     {begin, many(blank, mark, colon, slash, open), large, colon,
      many(blank, comma, colon, agora, engine, code, codes, cannot, verb, occurred, conjunction, on, result, plain),
      any(error, failure, meaning, token)},
     report::error},
};

// A line has a word of one of these kinds, or what begins names, if it reports a name or a number that is not negative.
constexpr part telling = any(error, warning, exception, failure, code, meaning, token, connection, conn, connected,
                             local, rtmp, relay, renew);

// --- What silences a line ---

// Lines of other programs, which report no code of Agora's, not even by name: of the Web SDK, browsers, compilers, npm,
// make, shells and the kernel.
constexpr std::string_view other_programs[] = {
    "AgoraRTCE", "AgoraRTC_N", "ERR_DYNAMIC_KEY", "ERR_NO_AUTHORIZED", "net::ERR_", "fatal error", "npm ERR!",
    "*** [",     "exit code",  "exit status",     "xited with",        "kernel:",   "probe of"};

// Other sources of numbers, the SDK's own servers and streams among them: a line with one of these texts reports no
// code by number, unless it has what stands behind the slash. _ is an edge of a word.
constexpr std::string_view other_sources =
    "alsa audio_flinger _audio_record_ _av_ _avio_ bluetooth camera_device camera_service codec com_apple curl _db_ "
    "_dns_ _econn _eexist_ _ehostun _einval_ _enetun _enoent_ errno_ error_domain/error_domain_agora _etimedout_ "
    "ffmpeg get_last_error _ice_ ioctl logged_in logged_out login_err login_fail logout no_such_file _ntp_ "
    "outgoing_stream peer permission_error player responsed_from rtm_ rtmp/rtmp_st _sigabrt_ socket speech sqlite "
    "_ssl _stun_ system_error _tcp_ _trtc _udp_ _v_stream_";

}  // namespace shapes

#endif
