# One command for each thing to do with this project; `make` lists them.
#
# Nothing here needs root. Only where a package of the system is missing, .ci/dependencies installs it through apt, with
# sudo, and says so before.

SWIFT ?= swift
# Where things are built; `make BUILD=/tmp/build test` leaves the folder of the project alone.
BUILD ?= .build
PREFIX ?= /usr/local
DESTDIR ?=
# How many texts the tests generate for each law; empty: 10,000, as `swift test` by itself does.
TEXTS ?= 100000
# Files or folders to measure with; empty: real reports beside the project if there are any, else Samples/.
REPORTS ?=

SAMPLE = Samples/county-yanxi-2024.txt
REPORTXML = $(BUILD)/release/reportxml
DEMO = $(BUILD)/demo
STATIC = $(BUILD)/static

export SWIFT

.PHONY: help demo test asan format format-check schemas-check bench growth growth-check release install clean dependencies

help:
	@echo 'make demo            build, convert a sample report, validate it, and prove the way back'
	@echo 'make test            run all tests'
	@echo 'make asan            run all tests with AddressSanitizer'
	@echo 'make format-check    check the style of the sources'
	@echo 'make format          put the sources into that style'
	@echo 'make schemas-check   check Schemas/ with xmllint, where it is installed'
	@echo 'make bench           measure each stage, and the command beside others   [REPORTS="FILE FOLDER ..."]'
	@echo 'make growth          measure time and memory against size'
	@echo 'make growth-check    fail where time is not linear, by counting instructions'
	@echo 'make release         build the command as one file that needs nothing but the C library: $(STATIC)/reportxml'
	@echo 'make install         install that command               [PREFIX=$(PREFIX)]'
	@echo 'make clean           remove what was built'

# Each command is printed, and then run.
demo: dependencies
	$(SWIFT) build -c release --scratch-path $(BUILD) --product reportxml
	mkdir -p $(DEMO)
	$(REPORTXML) convert $(SAMPLE) -o $(DEMO)/county.xml
	$(REPORTXML) validate $(DEMO)/county.xml
	$(REPORTXML) show --tree $(DEMO)/county.xml
	$(REPORTXML) text $(DEMO)/county.xml | cmp - $(SAMPLE)
	$(REPORTXML) verify $(DEMO)/county.xml --source $(SAMPLE)
	@echo
	@echo 'The text came back byte for byte. The XML is in $(DEMO)/county.xml.'

test: dependencies
	$(if $(TEXTS),REPORTXML_TEXTS=$(TEXTS)) $(SWIFT) test --scratch-path $(BUILD)

# Leaks are not looked for: XCTest, ArgumentParser and Foundation have their own.
asan: dependencies
	ASAN_OPTIONS=detect_leaks=0 $(if $(TEXTS),REPORTXML_TEXTS=$(TEXTS)) \
	  $(SWIFT) test --scratch-path $(BUILD)/asan --sanitize=address --disable-xctest

format-check:
	$(SWIFT) format lint --strict --recursive Sources Tests Package.swift

format:
	$(SWIFT) format --in-place --recursive Sources Tests Package.swift

schemas-check:
	@if command -v xmllint >/dev/null 2>&1; then \
	  set -ex; \
	  xmllint --noout --nonet --schema Schemas/report.xsd Samples/documents/*-valid.xml; \
	  xmllint --noout --nonet --relaxng Schemas/report.rng Samples/documents/*-valid.xml; \
	else \
	  echo 'xmllint is not installed (Debian: libxml2-utils): the schemas were not checked.'; \
	fi

bench: dependencies
	$(SWIFT) build -c release --scratch-path $(BUILD) --product ConversionBenchmark
	$(SWIFT) build -c release --scratch-path $(BUILD) --product reportxml
	$(BUILD)/release/ConversionBenchmark $(REPORTS)
	@echo
	BUILD=$(BUILD) Benchmarks/compare.py $(REPORTS)

growth growth-check: dependencies
	$(SWIFT) build -c release --scratch-path $(BUILD) --product reportxml
	BUILD=$(BUILD) Benchmarks/growth.py $(if $(filter growth-check,$@),--check)

# libxml2, libarchive and what they need are in the file too: it needs the C library only. That, and that it has no symbols for
# others and no folder of its own to look for libraries in, makes it start in seven tenths of the time.
release: dependencies
	.ci/dependencies static || echo 'What is not there as a static library stays a shared one.'
	.ci/static-libraries $(STATIC)/libraries
	PKG_CONFIG_PATH=$(abspath $(STATIC)/libraries)$(if $(PKG_CONFIG_PATH),:$(PKG_CONFIG_PATH)) \
	  $(SWIFT) build -c release --static-swift-stdlib --scratch-path $(BUILD) --product reportxml \
	  --disable-local-rpath -Xswiftc -use-ld=lld -Xlinker --no-export-dynamic -Xswiftc -Xclang-linker -Xswiftc -static-libgcc
	mkdir -p $(STATIC)
	cp -f $(REPORTXML) $(STATIC)/reportxml
	-strip $(STATIC)/reportxml
	$(STATIC)/reportxml --version
	$(STATIC)/reportxml convert $(SAMPLE) -o $(STATIC)/county.xml
	$(STATIC)/reportxml validate $(STATIC)/county.xml
	$(STATIC)/reportxml verify $(STATIC)/county.xml --source $(SAMPLE)

# Builds nothing where `make release` has been run, so that `sudo make install` needs no toolchain.
install:
	@test -x $(STATIC)/reportxml || $(MAKE) release
	mkdir -p $(DESTDIR)$(PREFIX)/bin
	cp -f $(STATIC)/reportxml $(DESTDIR)$(PREFIX)/bin/reportxml

clean:
	rm -rf $(BUILD)

dependencies:
	@.ci/dependencies swift libxml2 libarchive
