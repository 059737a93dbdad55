// The main function of a test program where Catch2 is v2; v3 has it in a library of its own.

#define CATCH_CONFIG_MAIN
#include "catch.hpp"
