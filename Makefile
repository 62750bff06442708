# Roundtable. Each target alone works on a fresh clone, with Python 3.11 or newer and make.
# ARGS go to the program: make test ARGS="tests/rules -x", make rehearse ARGS="--seed 8 --restart".

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check -qq

# The first Python that is new enough; `make setup PYTHON=...` names another.
PYTHON ?= $(shell for python in python3 python3.13 python3.12 python3.11 python3.14; do \
	if $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
	echo $$python; break; fi; done)

.PHONY: help setup check format test texts rehearse pictures bench torture fuzz run audit lock clean
.DEFAULT_GOAL := help

help:           ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(VENV)/.installed  ## what all others need: .venv, from requirements.lock by hash

check: setup    ## format, lint, types and import contracts, in seconds
	@$(BIN)/ruff format --check --output-format concise . || \
		{ echo "Unformatted: run 'make format'." >&2; exit 1; }
	@$(BIN)/ruff check --quiet .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo

format: setup   ## format, and mend what lint can mend
	@$(BIN)/ruff check --quiet --fix-only .
	@$(BIN)/ruff format .

# One more than there are cores, four at most: many tests wait for a process of their own.
test: WORKERS ?= $(shell n=$$(getconf _NPROCESSORS_ONLN); echo $$((n < 4 ? n + 1 : 4)))
test: setup     ## every test, or those that ARGS name
	@$(BIN)/python -m pytest -q -n $(WORKERS) $(ARGS)

texts: setup    ## what a language lacks or says wrongly: make texts ARGS=fr
	@$(BIN)/python -m tests.translations $(ARGS)

rehearse: ARGS ?= --seed 7 --people 60
rehearse: setup ## the whole event with a simulated crowd, without token or network
	@$(BIN)/roundtable rehearse $(ARGS)

pictures: setup ## the pictures of the docs anew, in Chromium; ARGS="board mine": these alone
	@$(BIN)/python -m rehearsal.pictures $(ARGS)

torture: ARGS ?= --seed 7 --kills 50
torture: setup  ## a crowd over real sockets while the bot is killed: is anything lost?
	@$(BIN)/python -m benchmarks.torture $(ARGS)

fuzz: ARGS ?= 5000
fuzz: setup     ## so many strange acts of each kind: is everybody answered?
	@FUZZ_EXAMPLES=$(ARGS) $(BIN)/python -m pytest -q tests/wire/test_strange_input.py \
		tests/web/test_strange_pages.py

bench: setup    ## how fast it is, beside a bot that does nothing: docs/performance.md
	@$(BIN)/python -m benchmarks.speed $(ARGS)

run: setup      ## the bot itself; needs DISCORD_TOKEN and config.toml
	@$(BIN)/roundtable run $(ARGS)

# --strict: where nobody knows the packages, nothing was audited, and that is no success.
audit: setup    ## does requirements.lock hold known holes? Asks PyPI; ARGS="-s osv" asks OSV
	@$(BIN)/pip-audit --strict --progress-spinner off --require-hashes --disable-pip \
		--requirement requirements.lock $(ARGS)

lock: $(BIN)/pip  ## requirements.lock anew; ARGS=--upgrade for newer versions
	@$(PIP) install uv
	@$(BIN)/uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 \
		--generate-hashes --no-header --no-emit-index-url --no-emit-find-links \
		--quiet --output-file requirements.lock $(ARGS)
	@! grep -n '://' requirements.lock

clean:          ## away with .venv and the checks' caches; data and keys stay
	@rm -rf $(VENV) build dist .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache

# A changed lock or pyproject.toml is installed at the next target.
$(VENV)/.installed: requirements.lock pyproject.toml | $(BIN)/pip
	@echo "Installing what requirements.lock names into $(VENV) ..."
	@$(PIP) install --require-hashes --requirement requirements.lock
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

# pip is the last thing that venv puts there: without it .venv is half made, and made anew.
$(BIN)/pip:
	@test -n "$(PYTHON)" && $(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		2>/dev/null || { echo "Roundtable needs Python 3.11 or newer, and" \
		"$(if $(PYTHON),'$(PYTHON)' is not,none was found): install it, or name it with" \
		"'make setup PYTHON=/path/to/python3'." >&2; exit 1; }
	@$(PYTHON) -m venv --clear $(VENV) || { rm -rf $(VENV); echo "Python could not make $(VENV)." \
		"On Debian and Ubuntu: sudo apt-get install python3-venv" >&2; exit 1; }
