# Everything a person needs is here: `make help`.
SHELL := /bin/bash
PYTHON ?= python3.11
VENV := .venv
BIN := $(VENV)/bin
.DEFAULT_GOAL := help
.PHONY: help site serve check test bench bench-search lock clean

help: ## this list
	@grep -hE '^[a-z-]+:.*## ' Makefile | sed 's/:.*## /\t/' | expand -t 14

site: $(VENV)/site.done ## build site/ and the offline zip in dist/
	@$(BIN)/maslahat site

serve: $(VENV)/site.done ## look at the site while you write it
	@$(BIN)/maslahat serve

check: $(VENV)/site.done ## check content and data; SITE_TODAY=2027-02-01 for another day
	@$(BIN)/maslahat check

test: $(VENV)/test.done ## run every test; installs Chromium when it may
	@.ci/browser
	@$(BIN)/ruff check --quiet .
	@$(BIN)/mypy
	@$(BIN)/pytest

bench: $(VENV)/test.done ## measure the budgets of docs/architecture.md
	@$(BIN)/python -m bench

bench-search: $(VENV)/test.done ## measure search, ours beside other engines
	@$(MAKE) --silent $(VENV)/bench-search.done \
	  || echo "the dictionaries that judge searches could not be installed" >&2
	@$(BIN)/python -m bench.searching

lock: $(VENV)/test.done ## make requirements/*.txt from pyproject.toml
	@$(BIN)/pip install --quiet "pip-tools>=7.6,<8"
	@bench/lock

clean: ## remove everything that was made
	rm -rf $(VENV) build site dist

# A lock file newer than the environment is installed again.
$(VENV)/%.done: requirements/%.txt pyproject.toml
	@.ci/environment $(PYTHON) $(VENV) $*
