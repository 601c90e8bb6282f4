# make setup check: all that a fresh machine needs, then all that a change must pass.
.NOTPARALLEL:
.PHONY: setup restore build format unformatted test site content check suites golden audit bench fuzz teeth native same clean

SLN := Portal.sln
RESULTS := artifacts/test-results
NATIVE := artifacts/native
CHROMIUM := $(firstword $(foreach name,chromium chromium-browser google-chrome,$(shell command -v $(name))))
SUDO := $(if $(filter 0,$(shell id -u)),,sudo)
# Installs Debian packages, where there is Debian; elsewhere the suites that miss something say so.
INSTALL = command -v apt-get >/dev/null || exit 0; $(SUDO) apt-get update -qq && $(SUDO) apt-get install -qq -y --no-install-recommends
# Suites that need a browser carry [Trait("Needs", "Chromium")], those that look at system calls [Trait("Needs", "strace")],
# those that run the script of the search page outside a browser [Trait("Needs", "node")], those of `make same` [Trait("Needs", "native")].
STRACE := $(shell command -v strace)
NODE := $(shell command -v node)
CC_FOUND := $(shell command -v cc >/dev/null && [ -e /usr/include/zlib.h ] && echo yes)
WITHOUT := $(if $(CHROMIUM),,Needs!=Chromium) $(if $(STRACE),,Needs!=strace) $(if $(NODE),,Needs!=node) Needs!=native
FILTER := $(if $(strip $(WITHOUT)),--filter "$(subst $() $(),&,$(strip $(WITHOUT)))")
# One node a core: nearly all the time is in few, long compilations.
MSBUILD := --nologo -v:q -m:2

export DOTNET_CLI_TELEMETRY_OPTOUT := 1
export DOTNET_NOLOGO := 1

setup: restore
	@command -v git >/dev/null || { $(INSTALL) git; }
	@[ ! -d tests/Browser ] || [ -n "$(CHROMIUM)" ] || { $(INSTALL) chromium; }
	@[ -n "$(STRACE)" ] || { $(INSTALL) strace; }
	@[ -n "$(NODE)" ] || { $(INSTALL) nodejs; }
	@[ ! -f package.json ] || npm ci --no-audit --no-fund

restore:
	dotnet restore $(SLN) --locked-mode -v:q

build: restore
	dotnet build $(SLN) -c Release --no-restore -warnaserror $(MSBUILD)

format: restore
	dotnet format $(SLN) --no-restore

unformatted: restore
	dotnet format $(SLN) --no-restore --verify-no-changes

test: build suites
	@rm -rf $(RESULTS)
	dotnet test $(SLN) -c Release --no-build --nologo --logger trx --results-directory $(RESULTS) $(FILTER)

site:
	./portal build --output artifacts/site

content:
	./portal check --standards

check: unformatted test site content

# Says what is left out for want of a program; nothing may be left out in continuous integration.
suites:
	@[ ! -d tests/Browser ] || [ -n "$(CHROMIUM)" ] || { echo "skipped: tests/Browser (no Chromium; make setup)"; [ "$(CI)" != true ]; }
	@[ -n "$(STRACE)" ] || { echo "skipped: tests that look at system calls (no strace; make setup)"; [ "$(CI)" != true ]; }
	@[ -n "$(NODE)" ] || { echo "skipped: tests that run the script of the search page (no node; make setup)"; [ "$(CI)" != true ]; }

# Accepts what the sites render today as expected: read the diff before committing it.
golden: build
	PORTAL_GOLDEN=accept dotnet test $(SLN) -c Release --no-build --nologo --filter "FullyQualifiedName~Sites"

# Packages with known weaknesses; says so where there is no network.
audit:
	@bash .ci/audit

bench:
	@command -v hugo >/dev/null || { $(INSTALL) hugo; }
	dotnet run -c Release --project bench -- $(ARGS)

# A million mutations of real files; PORTAL_FUZZ_SEED=N begins elsewhere.
fuzz: build
	PORTAL_FUZZ=$${PORTAL_FUZZ:-1000000} dotnet test tests -c Release --no-build --nologo --filter "FullyQualifiedName~FuzzTests" --logger "console;verbosity=detailed"

# Takes each part of the defence away in a copy of the tree and wants the tests to fail.
teeth:
	tests/Hostile/teeth/run

# The generator as one program that needs no .NET, its themes beside it: for servers and for machines that publish. Takes a C compiler and zlib.
native: restore
	@[ -n "$(CC_FOUND)" ] || { $(INSTALL) gcc libc6-dev zlib1g-dev; }
	@rm -rf $(NATIVE)
	dotnet publish generator -c Release -o $(NATIVE) --use-current-runtime -p:CompileNative=true -p:ArtifactsPath=$(CURDIR)/$(NATIVE)-work \
	  -p:RunAnalyzers=false -p:GenerateDocumentationFile=false --nologo -v:q
	@rm -f $(NATIVE)/*.pdb $(NATIVE)/*.dbg
	@cp -R themes $(NATIVE)/
	@du -sh $(NATIVE)

# Holds that program against the one that .NET runs: every portal, every test site, every kind of answer.
same: build native
	PORTAL_NATIVE=$(CURDIR)/$(NATIVE)/portal dotnet test $(SLN) -c Release --no-build --nologo --filter Needs=native

clean:
	rm -rf artifacts out .portal
