// What the README says in tables and samples, against the header, the transcriptions and the files of the samples.
//
// Its tables of codes and of meanings are written by `readme_test '[update]'`.

#include <agora_errc.hpp>
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <regex>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include "../library/transcription.hpp"
#include "catch.hpp"
#include "files.hpp"

namespace ae = agora_errc;

namespace {

using lines = std::vector<std::string>;

template <class Item>
bool contains(const std::vector<Item>& all, const Item& item) {
  return std::find(all.begin(), all.end(), item) != all.end();
}

// Catch2 breaks long lines, which could not be copied into the README.
void fail(const std::string& what, const std::string& line) {
  std::cerr << what << ":\n" << line << "\n\n";
  FAIL_CHECK(what);
}

std::string code(std::string_view text) { return std::string("`").append(text).append("`"); }

std::string row_of(const lines& cells) {
  std::string row = "|";
  for (const auto& cell : cells) row.append(cell.empty() ? "" : " ").append(cell).append(" |");
  return row;
}

// A table of the README that is written by this program.
struct table {
  std::string head;
  lines rows;
};

// "3, 1501, 1600 to 1603", of the codes that have a property; "to" passes over none that has it not.
template <class Code, class HasProperty>
std::string ranges_of(HasProperty has_property) {
  std::string text;
  const auto append = [&](const char* separator, const ae::code_info<Code>& row) {
    text.append(text.empty() ? "" : separator).append(std::to_string(static_cast<int>(row.code)));
  };
  const auto end = std::end(code_enum<Code>::rows);
  auto row = std::find_if(std::begin(code_enum<Code>::rows), end, has_property);
  while (row != end) {
    const auto last = std::find_if_not(row, end, has_property) - 1;
    append(", ", *row);
    if (last - row < 3) {
      while (row != last) append(", ", *++row);
    } else {
      append(" to ", *last);
    }
    row = std::find_if(last + 1, end, has_property);
  }
  return text;
}

template <class Code>
table table_of_codes() {
  table codes{row_of({code(code_enum<Code>::name), "name", "SDK", "meaning"}), {}};
  for (const auto& row : code_enum<Code>::rows) {
    auto names = code(row.name);
    for (const auto& other : ae::detail::code_traits<Code>::other_names) {
      if (other.code == row.code) names += ", also " + code(other.name);
    }
    std::string sdk;
    for (const auto& known : known_codes<Code>()) {
      if (known.code == row.code) sdk = known.sdk;
    }
    const auto meaning = row.description.empty() ? "" : std::error_code(row.code).message();
    codes.rows.push_back(row_of({std::to_string(static_cast<int>(row.code)), names, sdk, meaning}));
  }
  return codes;
}

// The cells for errors, warnings and reasons: the codes that are equal to a condition or a std::errc.
template <class Meaning, class Error, class Warning, class... Reasons>
lines equal_to(Meaning meaning, ae::detail::code_list<Error, Warning, Reasons...>) {
  const auto is_equal = [&](const auto& row) { return std::error_code(row.code) == meaning; };
  std::string reasons;
  const auto append = [&](std::string_view name, const std::string& ranges) {
    if (!ranges.empty()) reasons.append(reasons.empty() ? "" : "; ").append(code(name)).append(" ").append(ranges);
  };
  (append(code_enum<Reasons>::name, ranges_of<Reasons>(is_equal)), ...);
  return {ranges_of<Error>(is_equal), ranges_of<Warning>(is_equal), reasons};
}

// What somebody has written into the last cell of a row that begins with this cell.
std::string last_cell(const lines& readme, const std::string& first_cell) {
  for (const auto& line : readme) {
    if (line.find("| " + first_cell + " | ") != 0) continue;
    const auto end = line.size() - 2;  // of " |"
    const auto cell = line.substr(line.rfind(" |", end - 1) + 2, end);
    return cell == " |" ? "" : cell.substr(1, cell.size() - 3);
  }
  return "";
}

table table_of_conditions(const lines& readme) {
  table meanings{"| condition | errors | warnings | reasons | an application typically |", {}};
  for (const auto& row : ae::conditions) {
    lines cells{code(row.name)};
    for (const auto& cell : equal_to(row.code, ae::detail::codes{})) cells.push_back(cell);
    cells.push_back(last_cell(readme, cells.front()));
    meanings.rows.push_back(row_of(cells));
  }
  return meanings;
}

struct named_errc {
  std::string_view name;
  std::errc errc = {};
};
// That these are all, a test checks.
const std::vector<named_errc> errcs = {
    {"invalid_argument", std::errc::invalid_argument},
    {"not_supported", std::errc::not_supported},
    {"permission_denied", std::errc::permission_denied},
    {"operation_not_permitted", std::errc::operation_not_permitted},
    {"timed_out", std::errc::timed_out},
    {"operation_canceled", std::errc::operation_canceled},
    {"network_down", std::errc::network_down},
    {"no_buffer_space", std::errc::no_buffer_space},
    {"device_or_resource_busy", std::errc::device_or_resource_busy},
    {"connection_aborted", std::errc::connection_aborted},
    {"connection_reset", std::errc::connection_reset},
    {"not_connected", std::errc::not_connected},
    {"message_size", std::errc::message_size},
    {"no_such_device", std::errc::no_such_device},
    {"operation_in_progress", std::errc::operation_in_progress},
};

table table_of_errcs() {
  table meanings{"| std::errc | errors | warnings | reasons |", {}};
  for (const auto& [name, errc] : errcs) {
    lines cells{code(name)};
    for (const auto& cell : equal_to(errc, ae::detail::codes{})) cells.push_back(cell);
    meanings.rows.push_back(row_of(cells));
  }
  return meanings;
}

// "2, 3" are releases without SDK 4.x, "all", "3, 4" and "3.4 on" are not.
template <class Code>
std::string dropped_by_4() {
  return ranges_of<Code>([](const auto& row) {
    const auto& known = known_codes<Code>();
    return std::any_of(known.begin(), known.end(), [&](const auto& its) {
      return its.code == row.code && its.sdk.find_first_not_of("23, ") == std::string_view::npos;
    });
  });
}

template <class... Codes>
std::vector<table> tables(const lines& readme, ae::detail::code_list<Codes...>) {
  return {table_of_conditions(readme),
          table_of_errcs(),
          {"| in no header of SDK 4.x | values |",
           {row_of({"errors", dropped_by_4<ae::error>()}), row_of({"warnings", dropped_by_4<ae::warning>()})}},
          table_of_codes<Codes>()...};
}

// The README with these tables as they should be.
lines updated(const lines& readme) {
  const auto wanted = tables(readme, ae::detail::codes{});
  lines result;
  std::size_t found = 0;
  for (std::size_t at = 0; at < readme.size(); ++at) {
    result.push_back(readme[at]);
    const auto has_this_head = [&](const table& one) { return one.head == readme[at]; };
    const auto one = std::find_if(wanted.begin(), wanted.end(), has_this_head);
    if (one == wanted.end()) continue;
    ++found;
    result.push_back(readme.at(++at));  // what separates the head from the rows
    result.insert(result.end(), one->rows.begin(), one->rows.end());
    while (at + 1 < readme.size() && !readme[at + 1].empty()) ++at;
  }
  if (found == wanted.size()) return result;
  for (const auto& one : wanted) {
    if (!contains(readme, one.head))
      fail("README.md lacks a table; add its head, and the line below, by hand", one.head);
  }
  return result;
}

template <class Code>
void check_errcs_are_known() {
  for (const auto& row : code_enum<Code>::rows) {
    const auto is_its = [&](const auto& known) { return known.errc == row.errc; };
    if (row.errc != std::errc() && std::none_of(errcs.begin(), errcs.end(), is_its)) {
      FAIL_CHECK("readme_test.cpp does not name the std::errc of " << row.name);
    }
  }
}
template <class... Codes>
void check_errcs_are_known(ae::detail::code_list<Codes...>) {
  (check_errcs_are_known<Codes>(), ...);
}

template <class... Codes>
lines enum_names(ae::detail::code_list<Codes...>) {
  return {std::string(code_enum<Codes>::name)...};
}

// What GitHub makes of a heading: "## SDK 3.x, new" is #sdk-3x-new.
std::string anchor_of(const std::string& heading) {
  std::string anchor = "#";
  for (const char letter : heading.substr(heading.find(' ') + 1)) {
    if (letter == ' ' || letter == '-') anchor += '-';
    if (letter >= 'A' && letter <= 'Z') anchor += static_cast<char>(letter - 'A' + 'a');
    if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '_') anchor += letter;
  }
  return anchor;
}

}  // namespace

TEST_CASE("the README's tables say what the header and the transcriptions say", "[readme]") {
  const auto readme = lines_of(AGORA_ERRC_README);
  const auto wanted = updated(readme);
  for (const auto& line : wanted) {
    if (!contains(readme, line)) std::cerr << "README.md lacks " << line << '\n';
  }
  if (readme != wanted) FAIL("the README's tables are written by: build/tests/readme/readme_test '[update]'");
}

TEST_CASE("write the README's tables", "[.][update]") {
  const auto wanted = updated(lines_of(AGORA_ERRC_README));
  std::ofstream file(AGORA_ERRC_README);
  for (const auto& line : wanted) file << line << '\n';
  REQUIRE(file.flush());
}

TEST_CASE("the README's table of the std::errc has all that a code has", "[readme]") {
  check_errcs_are_known(ae::detail::codes{});
}

TEST_CASE("the README says of each condition what an application does", "[readme]") {
  const auto readme = lines_of(AGORA_ERRC_README);
  for (const auto& row : ae::conditions) {
    CAPTURE(row.name);
    CHECK_FALSE(last_cell(readme, code(row.name)).empty());
  }
}

TEST_CASE("the README says of each enum what the SDK passes", "[readme]") {
  const auto readme = lines_of(AGORA_ERRC_README);
  auto row = std::find(readme.begin(), readme.end(), "| what the SDK passes you | what to write | failed if |");
  REQUIRE(row != readme.end());
  std::string table;
  for (; !row->empty(); ++row) table += *row;
  for (const auto& name : enum_names(ae::detail::codes{})) {
    CAPTURE(name);
    CHECK(table.find(" | `" + name) != std::string::npos);
  }
}

TEST_CASE("the README's links lead to its headings", "[readme]") {
  lines anchors;
  for (const auto& line : lines_of(AGORA_ERRC_README)) {
    if (line.find("## ") == 0 || line.find("### ") == 0) anchors.push_back(anchor_of(line));
  }
  const auto text = text_of(AGORA_ERRC_README);
  const std::regex link(R"(\]\((#[^)]*)\))");
  for (auto found = std::sregex_iterator(text.begin(), text.end(), link); found != std::sregex_iterator(); ++found) {
    if (!contains(anchors, (*found)[1].str())) fail("README.md has a link to no heading", (*found)[1]);
  }
}

TEST_CASE("the README asks for the version of the header", "[readme]") {
  const auto version = std::to_string(AGORA_ERRC_VERSION_MAJOR) + '.' + std::to_string(AGORA_ERRC_VERSION_MINOR);
  const std::regex request(R"(\(agora_errc ([0-9.]+))");
  for (const auto& line : lines_of(AGORA_ERRC_README)) {
    std::smatch found;
    if (std::regex_search(line, found, request) && found[1] != version) {
      fail("README.md should ask for version " + version, line);
    }
  }
}

TEST_CASE("each C++ block of the README is in a sample, and each sample in the README", "[readme]") {
  const auto blocks = blocks_of(AGORA_ERRC_README, "cpp");
  const auto folder = std::filesystem::path(AGORA_ERRC_README).parent_path() / "tests/readme/samples";
  lines samples;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    const auto text = '\n' + text_of(entry.path().string().c_str());
    samples.push_back(text);
    const auto is_inside = [&](const auto& block) { return text.find('\n' + block) != std::string::npos; };
    if (std::none_of(blocks.begin(), blocks.end(), is_inside)) fail("README.md lacks a sample", text);
  }
  for (const auto& block : blocks) {
    const auto has_it = [&](const auto& text) { return text.find('\n' + block) != std::string::npos; };
    if (std::none_of(samples.begin(), samples.end(), has_it))
      fail("README.md has a block that is in no sample of tests/readme/samples", block);
  }
}
