#!/bin/sh
# Builds the gate with optimization and times it. Prints one line a measurement.
set -e
root=$(cd "$(dirname "$0")/../../.." && pwd)
build=$(mktemp -d)
trap 'rm -rf "$build"' EXIT
swiftc -O -wmo -parse-as-library -o "$build/benchmark" \
  $(find "$root/Sources/Deidentification" -name '*.swift') "$root/Tests/DeidentificationTests/Tools/GateBenchmark.swift"
"$build/benchmark"
