# demo, test, soak and bench set up .venv by themselves, from the hashed locks under requirements/.

VENV := .venv
BIN := $(VENV)/bin
# What only some targets need, on top of requirements/dev.txt
EXTRAS := $(addprefix $(VENV)/.,bench browser docs ray)
PIP_INSTALL := $(BIN)/python -m pip install -qq --disable-pip-version-check --no-build-isolation

# How many cases `make soak` tries; empty leaves it to tests/soak.py
SOAK ?=

# Options of `make bench`, as BENCH='--repeat 5 --write docs/performance.md'
BENCH ?=

# The first interpreter that is new enough. 3.12 and 3.11 lead: durable-rules cannot be imported on later ones
PYTHON ?= $(shell for p in python3 python3.12 python3.11 python3.13 python3.14; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)

.PHONY: help demo test test-browser test-ray soak bench docs docs-links dist lock prerequisites clean
.DELETE_ON_ERROR:

help:
	@echo 'make demo    check the firm of one example'
	@echo 'make test    lint, types, tests, rule lint and rule mutation'
	@echo 'make test-browser  the reports in a headless browser (Debian, Ubuntu: apt-get install chromium)'
	@echo 'make test-ray  a portfolio judged on a local cluster of Ray, one machine of which is lost'
	@echo 'make soak    long random runs of the engines (SOAK=20000 for so many)'
	@echo 'make bench   benchmarks against the peers, some eight minutes (BENCH=--repeat=1 for half of them)'
	@echo 'make docs    the manual under build/manual (docs-links asks its outward links too)'
	@echo 'make dist    sdist and wheel under dist/'
	@echo 'make lock    renew requirements/*.txt (needs uv)'
	@echo 'make clean   remove .venv and all that was built'

demo: $(VENV)/.base
	$(BIN)/check examples/sk-hynix-west-lafayette.yaml --as-of 2026-11-23

test: $(VENV)/.dev
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy --strict checker cli
	$(BIN)/check rules lint
	$(BIN)/coverage erase
	$(BIN)/coverage run -m pytest -n auto --dist worksteal
	$(BIN)/coverage combine --quiet
	$(BIN)/coverage report
	$(BIN)/check rules mutate

test-browser: $(VENV)/.browser
	$(BIN)/python -m pytest -n0 -rs tests/browser

test-ray: $(VENV)/.ray
	CHECKER_RAY=1 $(BIN)/python -m pytest tests/ray

soak: $(VENV)/.dev
	$(BIN)/python -m tests.soak $(SOAK)

bench: $(VENV)/.dev $(VENV)/.bench
	$(BIN)/python -m bench $(BENCH)

docs: $(VENV)/.docs
	$(BIN)/python -m sphinx -W --keep-going -q -b html -d build/doctrees docs build/manual

# needs a network, as `make docs` does not
docs-links: $(VENV)/.docs
	$(BIN)/python -m sphinx -q -b linkcheck -d build/doctrees docs build/links

dist: $(VENV)/.dev
	$(BIN)/python -m build --no-isolation

clean:
	rm -rf $(VENV) build dist *.egg-info .mypy_cache .pytest_cache .ruff_cache .hypothesis .coverage .coverage.*
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# --- set-up: once, and again when a lock or the packaging changes

$(VENV)/.base $(VENV)/.dev $(EXTRAS): $(VENV)/.%: requirements/%.txt pyproject.toml setup.py $(VENV)/.build
	@echo "Installing $< and this project into $(VENV) (a minute or two the first time)"
	@$(PIP_INSTALL) --use-pep517 --require-hashes -r $<
	@$(PIP_INSTALL) --no-deps --editable .
	@touch $@

# durable-rules is built from source: its build tool has to be there first, and locked too
$(VENV)/.build: requirements/build.txt
	@$(MAKE) --no-print-directory prerequisites
	@echo "Creating $(VENV) with $$($(PYTHON) --version)"
	@$(PYTHON) -m venv --clear $(VENV)
	@$(PIP_INSTALL) --require-hashes -r $<
	@touch $@

define PREREQUISITES
import importlib.util, os, shutil, sys, sysconfig
lacking = []
if not (importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip")):
    lacking.append("the module venv (Debian, Ubuntu: apt-get install python3-venv)")
if sys.version_info < (3, 13):  # later versions do without durable-rules, the one package built from source
    if not os.path.exists(os.path.join(sysconfig.get_path("include"), "Python.h")):
        lacking.append("the headers of Python (Debian, Ubuntu: apt-get install python3-dev)")
    if not shutil.which((os.environ.get("CC") or sysconfig.get_config_var("CC") or "cc").split()[0]):
        lacking.append("a C compiler (Debian, Ubuntu: apt-get install gcc libc6-dev)")
for thing in lacking:
    print("Python %d.%d at %s lacks %s" % (*sys.version_info[:2], sys.executable, thing), file=sys.stderr)
sys.exit(bool(lacking))
endef
export PREREQUISITES

prerequisites:
	@test -n "$(PYTHON)" || { echo 'No Python 3.11 or newer found. Debian, Ubuntu:' \
		'apt-get install python3 python3-venv python3-dev; or name one: make PYTHON=/path/to/python3' >&2; exit 1; }
	@$(PYTHON) -c "$$PREREQUISITES"

# --- locks: one for all systems and all versions of Python that the project supports

UV_COMPILE = uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --custom-compile-command 'make lock'

lock:
	$(UV_COMPILE) pyproject.toml --extra dev --extra bdd --extra portfolio --extra report --output-file requirements/dev.txt
	$(UV_COMPILE) pyproject.toml --constraints requirements/dev.txt --output-file requirements/base.txt
	for extra in bench browser docs ray; do \
		$(UV_COMPILE) pyproject.toml --extra dev --extra bdd --extra portfolio --extra report --extra $$extra \
			--constraints requirements/dev.txt --output-file requirements/$$extra.txt || exit; done
	echo 'setuptools>=77.0.3' | $(UV_COMPILE) - --output-file requirements/build.txt
