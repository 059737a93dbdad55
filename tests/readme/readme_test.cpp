// What the README says in tables, against the library.

#include <agora_errc.hpp>
#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include "catch.hpp"
#include "files.hpp"

namespace ae = agora_errc;

namespace {

using row = std::vector<std::string>;

row cells_of(const std::string& line) {
  row cells;
  for (auto begin = line.find('|'); begin + 1 < line.size();) {
    const auto end = line.find('|', begin + 1);
    auto cell = line.substr(begin + 1, end - begin - 1);
    cell.erase(std::remove(cell.begin(), cell.end(), '`'), cell.end());
    const auto first = cell.find_first_not_of(' ');
    const auto last = cell.find_last_not_of(' ');
    cells.push_back(first == std::string::npos ? "" : cell.substr(first, last - first + 1));
    begin = end;
  }
  return cells;
}

// The rows of the table whose first column has this title.
std::vector<row> table_of(const std::string& title) {
  const auto lines = lines_of(AGORA_ERRC_README);
  const auto is_head = [&](const std::string& line) { return line.rfind("| " + title + " |", 0) == 0; };
  auto line = std::find_if(lines.begin(), lines.end(), is_head);
  REQUIRE(line != lines.end());
  std::vector<row> rows;
  for (line += 2; line != lines.end() && !line->empty(); ++line) rows.push_back(cells_of(*line));
  return rows;
}

// "5, 9, 11 to 15" or "all": the documented ones of these values.
template <class Code, class Table>
std::vector<int> values_in(const std::string& text, const Table& table) {
  std::vector<int> values;
  if (text == "all") {
    for (const auto& info : table) values.push_back(static_cast<int>(info.code));
    return values;
  }
  std::size_t position = 0;
  while (position < text.size()) {
    const auto first = std::stoi(text.substr(position));
    auto last = first;
    const auto next = std::min(text.find(", ", position), text.size());
    const auto to = text.find(" to ", position);
    if (to < next) last = std::stoi(text.substr(to + 4));
    for (int value = first; value <= last; ++value) {
      CHECK(find(Code{value}) != nullptr);
      values.push_back(value);
    }
    position = next + 2;
  }
  return values;
}

template <class Table, class Meaning>
std::vector<int> values_equal_to(const Table& table, Meaning meaning) {
  std::vector<int> values;
  for (const auto& info : table) {
    if (std::error_code(info.code) == meaning) values.push_back(static_cast<int>(info.code));
  }
  return values;
}

template <class Meaning>
void check_meaning(const row& cells, Meaning meaning) {
  CAPTURE(cells[0]);
  CHECK(values_in<ae::error>(cells[1], ae::errors) == values_equal_to(ae::errors, meaning));
  CHECK(values_in<ae::warning>(cells[2], ae::warnings) == values_equal_to(ae::warnings, meaning));
}

}  // namespace

TEST_CASE("the README has the std::errc of every code", "[readme]") {
  const std::pair<const char*, std::errc> meanings[] = {
      {"invalid_argument", std::errc::invalid_argument},
      {"not_supported", std::errc::not_supported},
      {"permission_denied", std::errc::permission_denied},
      {"timed_out", std::errc::timed_out},
      {"operation_canceled", std::errc::operation_canceled},
      {"network_down", std::errc::network_down},
      {"no_buffer_space", std::errc::no_buffer_space},
      {"device_or_resource_busy", std::errc::device_or_resource_busy},
      {"connection_aborted", std::errc::connection_aborted},
      {"connection_reset", std::errc::connection_reset},
      {"message_size", std::errc::message_size},
      {"no_such_device", std::errc::no_such_device},
      {"operation_in_progress", std::errc::operation_in_progress},
  };
  const auto rows = table_of("std::errc");
  REQUIRE(rows.size() == std::size(meanings));
  for (std::size_t i = 0; i < rows.size(); ++i) {
    CHECK(rows[i][0] == meanings[i].first);
    check_meaning(rows[i], meanings[i].second);
  }
}

TEST_CASE("the README has the conditions of every code", "[readme]") {
  const std::pair<const char*, ae::condition> meanings[] = {
      {"token", ae::condition::token},
      {"audio_device", ae::condition::audio_device},
      {"video_device", ae::condition::video_device},
      {"watermark", ae::condition::watermark},
      {"channel", ae::condition::channel},
      {"sdk_internal", ae::condition::sdk_internal},
      {"web_only", ae::condition::web_only},
      {"warning", ae::condition::warning},
  };
  const auto rows = table_of("condition");
  REQUIRE(rows.size() == std::size(meanings));
  for (std::size_t i = 0; i < rows.size(); ++i) {
    CHECK(rows[i][0] == meanings[i].first);
    check_meaning(rows[i], meanings[i].second);
  }
}
