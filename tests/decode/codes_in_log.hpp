// Reads the codes that a line of a log reports, by the words and shapes of shapes.hpp.

#ifndef AGORA_ERRC_DECODE_CODES_IN_LOG_HPP
#define AGORA_ERRC_DECODE_CODES_IN_LOG_HPP

#include <agora_errc.hpp>
#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <cstring>
#include <iterator>
#include <map>
#include <numeric>
#include <set>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include "catalog.hpp"
#include "names.hpp"
#include "shapes.hpp"

namespace codes_in_log {

using shapes::kind;

// --- Most lines can report nothing ---

// The first three letters of what no line can be without that reports a name or a number that is not negative.
class telling_begins {
 public:
  telling_begins() {
    for (const auto& [kind, words] : shapes::vocabulary) {
      if (shapes::telling.has(kind)) for_each_word(words, [&](std::string_view word) { add(word); });
    }
    for (const auto& kind : code_kinds()) {
      add(kind.category().name());
      for (const auto& spelled : kind.spellings) add(spelled.prefix);
    }
    for (const char* const result : {"4294967294", "0xfffffffe"}) add(result);
  }

  // Whether one is in a line where a word or a part of one, as in onError, may begin, or a letter beyond ASCII is.
  bool are_in(std::string_view line) const {
    std::size_t letters = 0;
    std::size_t bytes = 0;
    for (std::size_t at = 0; at < line.size(); ++at) {
      letters = next(letters, line[at]);
      if (at >= 2 && begins_[letters] && is_begin(line, at - 2)) return true;
      bytes |= byte_of(line[at]);
    }
    return bytes >= 0x80;
  }

 private:
  // Of three letters: of those beyond ASCII, seven bits are enough here.
  static constexpr std::size_t combinations = std::size_t{1} << (3U * 7U);

  static constexpr std::size_t next(std::size_t letters, char c) {
    return (letters << 7U | (byte_of(to_lower(c)) & 0x7fU)) % combinations;
  }

  void add(std::string_view word) {
    const auto begin = word.substr(0, 3);
    begins_[std::accumulate(begin.begin(), begin.end(), std::size_t{0}, next)] = true;
  }

  static bool is_begin(std::string_view line, std::size_t at) {
    if (at == 0 || !is_lower(line[at - 1]) || !is_lower(line[at])) return true;
    return at > 1 && !is_letter(line[at - 2]);  // behind a color, "\033[31m"
  }

  std::vector<bool> begins_ = std::vector<bool>(combinations);
};

inline bool may_report(std::string_view line) {
  for (auto minus = line.find('-'); minus < line.size(); minus = line.find('-', minus + 1)) {
    const auto next = minus + 1 < line.size() ? line[minus + 1] : ' ';
    if ((minus == 0 || !is_word(line[minus - 1])) && is_digit(next) && next != '0') return true;
  }
  static const telling_begins begins;
  return begins.are_in(line);
}

// --- Words, numbers and marks ---

// A negative result that was printed as unsigned, such as 4294967194 for -102, as it was.
constexpr long long as_result(long long number) {
  constexpr auto span = 1LL << 32;
  return span / 2 <= number && number < span ? number - span : number;
}

// The number that a text begins with; 0 where it can be no code, such as in "10ms", "1.5", "12:30" and "(10: 1:24". A
// hexadecimal number is one if it is a negative result; -1 as unsigned is mostly none.
inline int number_at(std::string_view text) {
  const auto is_hexadecimal = starts_with(text, "0x") || starts_with(text, "0X");
  if (is_hexadecimal) text.remove_prefix(2);
  long long large = 0;
  const auto* const end = text.data() + text.size();
  const auto [behind, problem] = std::from_chars(text.data(), end, large, is_hexadecimal ? 16 : 10);
  const auto number = as_result(large);
  if (problem != std::errc() || number < -9999 || number > 9999 || text[large < 0 ? 1U : 0U] == '0') return 0;
  if (number == large ? is_hexadecimal : number == -1) return 0;
  text.remove_prefix(static_cast<std::size_t>(behind - text.data()));
  if (text.empty()) return static_cast<int>(number);
  const auto next = text[0];
  text.remove_prefix(1);
  if (next == ':') take(text, [](char c) { return c == ' '; });
  const auto* const marks = number < 100 ? ".:-/," : ".:-,";  // 110/109 are two
  const auto goes_on = is_word(next) || is_lead(next) || next == '%' ||
                       (has(marks, next) && !text.empty() && is_digit(text[0]));
  return goes_on ? 0 : static_cast<int>(number);
}

inline kind kind_of_number(int number) {
  if (number < 0) return number == -1 ? shapes::minus_one : shapes::negative;
  return number == 0 ? shapes::no_code : number == 1 ? shapes::one : number < 100 ? shapes::small : shapes::large;
}

inline kind kind_of_word(std::string_view word) {
  struct lists {
    std::map<std::string_view, kind> words;  // no hash, which Debian's libc++ 22 lacks for strings
    std::vector<std::pair<std::string_view, kind>> begins;
  };
  static const auto known = [] {
    lists result;
    for (const auto& [of, words] : shapes::vocabulary) {
      for_each_word(words, [&, kind = of](std::string_view one) {
        if (one.back() == '*') {
          result.begins.emplace_back(one.substr(0, one.size() - 1), kind);
        } else {
          result.words[one] = kind;
        }
      });
    }
    return result;
  }();
  if (const auto found = known.words.find(word); found != known.words.end()) return found->second;
  for (const auto& [begin, kind] : known.begins) {
    if (starts_with(word, begin)) return kind;
  }
  return shapes::other;
}

// What is before "( " reports nothing: "System.err( 8822)" is of a process. "】" is behind the name of a part of a
// program. "err - 17" and "err -> 17" are as "err: 17".
inline kind kind_of_mark(std::string_view text) {
  if (starts_with(text, "( ")) return shapes::mark;
  if (starts_with(text, "->") || starts_with(text, "- ")) return shapes::colon;
  if (starts_with(text, "】")) return shapes::close;
  for (const auto& [kind, characters] : shapes::marks) {
    if (has(characters, text[0])) return kind;
  }
  return is_wide(text[0]) ? shapes::blank : shapes::mark;
}

// The category of a code as this library prints it, or as source code has it, that a text begins with, and how long
// what is before the number is: "agora.error:102", "error{102}". nullptr where there is none.
inline std::pair<const std::error_category*, std::size_t> category_at(std::string_view text) {
  constexpr std::string_view owner = "agora.";
  auto rest = text;
  if (starts_with(rest, owner)) rest.remove_prefix(owner.size());
  const auto word = take(rest, is_word);
  const auto is_in_braces = rest.size() == text.size() - word.size();
  const auto has_number = rest.size() > 1 && rest[0] == '{' && is_digit(rest[1]);
  if (is_in_braces && !has_number) return {nullptr, 0};
  return {ae::find_category(std::string(owner).append(word)), text.size() - rest.size() + (is_in_braces ? 1 : 0)};
}

// --- Lines ---

class line_reader {
 public:
  line_reader(std::string_view line, const catalog& known) : line_(line), known_(known) {}

  std::vector<std::error_code> read() {
    for (std::size_t at = 0; at < line_.size();) at += add_token(line_.substr(at));
    find_callback();
    for (std::size_t at = 0; at != tokens_.size();) at = read_shape(at);
    return std::move(found_);
  }

 private:
  struct token {
    kind what;
    int number = 0;
    std::vector<std::error_code> codes = {};        // of a name
    const std::error_category* category = nullptr;  // of what this library prints
  };

  // Adds what a text begins with, or the parts of its first word; returns the size of what it was.
  std::size_t add_token(std::string_view text) {
    if (const auto [category, size] = category_at(text); category != nullptr) {
      tokens_.push_back({shapes::category, 0, {}, category});
      return size;
    }
    const auto is_behind_word = tokens_.back().what < shapes::blank;
    const auto is_negative = text[0] == '-' && is_digit(text[text.size() > 1 ? 1 : 0]) && !is_behind_word;
    auto rest = text.substr(is_negative ? 1 : 0);
    const auto in_word = [](char c) { return is_word(c) || is_lead(c) || is_further(c); };
    auto word = is_further(rest[0]) ? std::string_view() : take(rest, in_word);
    if (word.empty()) return add_mark(text);
    if (starts_with(rest, "://"))  // an address, in which no number is a code
      take(rest, [](char c) { return !has(" \t\"'`,)", c) && !is_wide(c); });
    auto size = text.size() - rest.size();
    if (is_digit(word[0])) {
      const auto number = number_at(text);
      tokens_.push_back({kind_of_number(number), number});
      values_.insert(std::abs(number));
      return size;
    }
    const auto letters = word.find_last_not_of("0123456789") + 1;  // "errcode3" is two words
    if (letters < word.size() && ends_with(word.substr(0, letters), "code")) {
      word = word.substr(0, letters);
      rest = text.substr(size = letters);
    }
    take(rest, [](char c) { return c == '.' || c == ':'; });
    take(rest, is_word);
    const auto with_member = text.size() - rest.size();  // ErrorCode.Aborted
    if (add_name_of(text.substr(0, with_member))) return with_member;
    if (with_member != size && add_name_of(word)) return size;
    add_word(word);
    return size;
  }

  // False where the text is no name of a code, which is of several words.
  bool add_name_of(std::string_view text) {
    const auto is_one_word = text.size() > 1 && std::all_of(text.begin() + 1, text.end(), is_lower);
    if (is_one_word) return false;
    auto codes = known_.named(key_of(text));
    if (codes.empty()) return false;
    tokens_.push_back({shapes::name, 0, std::move(codes)});
    return true;
  }

  // A code or an error of something else is none: "areaCode", "DeserializationError". A type or a constant of which no
  // word, or not each, is known here is another program's: "SpeechRecognizer", "ERROR_NO_MATCH".
  void add_word(std::string_view word) {
    std::vector<kind> kinds;
    const auto words = snake_case(word);
    for (std::string_view rest = words; !rest.empty();) {
      auto what = kind_of_word(take(rest, [](char c) { return is_alnum(c) || is_wide(c); }));
      take(rest, [](char c) { return c == '_'; });
      const auto is_part = what == shapes::error || what == shapes::code;
      if (is_part && !kinds.empty() && kinds.back() == shapes::other) what = shapes::other;
      kinds.push_back(what);
    }
    const auto is_of_error = starts_with(word, "ERR_");
    const auto others = std::count(kinds.begin(), kinds.end(), shapes::other);
    const auto is_capital = [](char c) { return is_word(c) && !is_lower(c); };
    if (is_of_error) kinds[0] = shapes::unknown_name;
    if (has(word, '_') && others != 0 && std::all_of(word.begin(), word.end(), is_capital) && !is_of_error &&
        known_.named("err" + key_of(word)).empty())
      tokens_.push_back({shapes::constant});
    if (is_upper(word[0]) && others > 1 && others == std::distance(kinds.begin(), kinds.end()) && !has(word, '_'))
      kinds = {shapes::type};
    for (const auto what : kinds) tokens_.push_back({what});
  }

  std::size_t add_mark(std::string_view text) {
    if (starts_with(text, "\033[")) {  // a color of a terminal
      const auto is_not_letter = [](char c) { return !is_letter(c); };
      const auto parameters = take(text, is_not_letter);
      return parameters.size() + std::min<std::size_t>(1, text.size());
    }
    if (is_wide(text[0])) {
      for (const auto size :
           {std::size_t{9}, std::size_t{6}}) {  // three characters of Chinese, Japanese or Korean, or two
        const auto what = kind_of_word(text.substr(0, size));
        if (what == shapes::other) continue;
        tokens_.push_back({what});
        add_mark(shapes::blank);
        return std::min(size, text.size());
      }
    }
    if (starts_with(text, "--")) {  // a rule
      const auto rule = take(text, [](char c) { return c == '-'; });
      add_mark(is_digit(text.empty() ? ' ' : text[0]) ? shapes::mark : shapes::blank);
      return rule.size();
    }
    add_mark(kind_of_mark(text));
    text.remove_prefix(1);
    return 1 + take(text, is_further).size();
  }

  void add_mark(kind what) {
    if (what != shapes::blank || tokens_.back().what != shapes::blank) tokens_.push_back({what});
  }

  // How many tokens from there on a pattern takes, as many as it can; 0 where it does not fit.
  std::size_t fit(const shapes::pattern& parts, std::size_t begin) const {
    constexpr std::size_t longest = 64;  // what is further away has nothing to do with it
    const auto end = std::min(begin + longest, tokens_.size());
    auto at = begin;
    for (const auto& part : parts) {
      const auto first = at;
      while (at < end && (part.is_repeated || at == first) && part.has(tokens_[at].what)) ++at;
      if (at == first && !part.is_repeated && part.kinds != 0) return 0;
    }
    return at - begin;
  }

  // Looks for the callback that the line is of, and for the first "state".
  void find_callback() {
    const auto is_state = [](const token& one) { return one.what == shapes::state; };
    const auto found = std::find_if(tokens_.begin(), tokens_.end(), is_state);
    state_at_ = static_cast<std::size_t>(found - tokens_.begin());
    for (std::size_t at = 0; at < tokens_.size() && reasons_ == nullptr; ++at) {
      for (const auto& [parts, category] : shapes::callbacks) {
        const auto size = fit(parts, at);
        if (size == 0) continue;
        if (category != nullptr) reasons_ = &category();
        at += size - 1;
        break;
      }
    }
  }

  // Whether another source of numbers is in the line.
  bool is_silent() {
    if (words_.empty()) {
      words_ = '_' + snake_case(line_) + '_';
      std::replace_if(
          words_.begin(), words_.end(), [](char c) { return !is_word(c); }, '_');
      const auto is_there = [&](std::string_view text) {  // find() is slower where many begin with _
        return std::strstr(words_.c_str(), std::string(text).c_str()) != nullptr;
      };
      for_each_word(shapes::other_sources, [&](std::string_view source) {
        const auto text = take(source, [](char c) { return c != '/'; });
        is_silent_ = is_silent_ || (is_there(text) && (source.empty() || !is_there(source.substr(1))));
      });
    }
    return is_silent_;
  }

  // Reads what is reported from there on, and returns where to go on: a number is taken once, a word may be again.
  std::size_t read_shape(std::size_t begin) {
    using shapes::report;
    for (const auto& [example, parts, what] : shapes::all) {
      const auto size = what == report::reason && reasons_ == nullptr ? 0 : fit(parts, begin);
      if (size == 0 || (what != report::name && what != report::printed && is_silent())) continue;
      auto end = begin + size;
      const auto* const printed = tokens_[tokens_[begin].category != nullptr ? begin : end - 1].category;
      while (end > begin + 1 && tokens_[end - 1].number == 0 && tokens_[end - 1].codes.empty()) --end;
      for (auto place = what == report::reason ? end - 1 : begin; place < end && what != report::nothing; ++place) {
        if (what == report::name) add_name(place);
        if (what != report::name && tokens_[place].number != 0) add_number(what, printed, place);
      }
      return end;
    }
    return begin + 1;
  }

  // Of several codes of one name the one whose number is in the line, else the last. Right behind a number that is a
  // code, a name is only what somebody calls that, or says of which kind it is.
  void add_name(std::size_t place) {
    auto before = place - 1;
    while (shapes::separating.has(tokens_[before].what)) --before;
    const auto& codes = tokens_[place].codes;
    const auto is_beside = [&](const auto& code) { return values_.count(code.value()) != 0; };
    const auto meant = std::find_if(codes.begin(), codes.end(), is_beside);
    const auto code = meant != codes.end() ? *meant : codes.back();
    if (before == reported_at_) {
      if (code.value() != reported_.value() || code == reported_) return;
      found_.erase(std::remove(found_.begin(), found_.end(), reported_), found_.end());
    }
    add(code);
  }

  void add_number(shapes::report what, const std::error_category* printed, std::size_t place) {
    using shapes::report;
    const auto number = tokens_[place].number;
    std::error_code code = ae::error{std::abs(number)};
    if (what == report::warning || what == report::any_warning) code = ae::warning{number};
    if (what == report::printed) code = {number, *printed};
    const auto is_reason = what == report::reason && known_.is_known({number, *reasons_});
    if (is_reason) code = {number, *reasons_};
    const auto is_any = what == report::printed || what == report::any_error || what == report::any_warning;
    if (number > 0 && place > state_at_ && !is_any && !is_reason) return;
    const auto is_http_status = 400 <= number && number < 600;
    if ((!is_any || is_http_status) && !known_.is_known(code)) return;
    if (!is_any && number < -999) return;  // callbacks pass what comes from 1000 on
    add(code);
    reported_ = code;
    reported_at_ = place;
  }

  void add(const std::error_code& code) {
    if (seen_.insert(code).second) found_.push_back(code);
  }

  std::string_view line_;
  const catalog& known_;
  std::vector<token> tokens_ = {{shapes::begin}};
  std::set<int> values_;                          // of all numbers
  const std::error_category* reasons_ = nullptr;  // of the callback that the line is of
  std::size_t state_at_ = 0;                      // the first "state", or the end
  std::error_code reported_;                      // by the last number that is a code
  std::size_t reported_at_ = std::string::npos;   // where that is
  std::string words_;                             // of the line, once they are needed
  bool is_silent_ = false;
  std::vector<std::error_code> found_;
  std::set<std::error_code> seen_;
};

// Each code of a failure that the line reports, once, in the order of the line.
inline std::vector<std::error_code> codes_in(std::string_view line, const catalog& known) {
  const auto is_of = [&](std::string_view program) { return has(line, program); };
  if (!may_report(line) || std::any_of(std::begin(shapes::other_programs), std::end(shapes::other_programs), is_of))
    return {};
  auto codes = line_reader(line, known).read();
  const auto is_fine = [](const auto& code) { return !is_failure(code); };
  codes.erase(std::remove_if(codes.begin(), codes.end(), is_fine), codes.end());
  return codes;
}

}  // namespace codes_in_log

#endif
