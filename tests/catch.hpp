// Catch2 v2 or v3, whichever is installed.

#ifndef AGORA_ERRC_TESTS_CATCH_HPP
#define AGORA_ERRC_TESTS_CATCH_HPP

// Catch2's macros use __COUNTER__, which Clang 22 holds for an extension.
#ifdef __clang__
#if __has_warning("-Wc2y-extensions")
#pragma clang diagnostic ignored "-Wc2y-extensions"
#endif
#endif

#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#else
#include <new>  // which catch.hpp forgets

#include <catch2/catch.hpp>
#endif

#endif
