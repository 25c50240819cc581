# The targets and variables of pelican-quickstart, and what developers need beside them.
# `make html` on a bare machine sets up .venv from the locked requirements first.

VENV = .venv
PY = $(VENV)/bin/python
PELICAN = $(VENV)/bin/pelican
PELICANOPTS =

BASEDIR = $(CURDIR)
INPUTDIR = $(BASEDIR)/content
OUTPUTDIR = $(BASEDIR)/output
CONFFILE = $(BASEDIR)/pelicanconf.py
PUBLISHCONF = $(BASEDIR)/publishconf.py

DEBUG ?= 0
ifeq ($(DEBUG), 1)
	PELICANOPTS += -D
endif

RELATIVE ?= 0
ifeq ($(RELATIVE), 1)
	PELICANOPTS += --relative-urls
endif

SERVER ?= 0.0.0.0

PORT ?= 0
ifneq ($(PORT), 0)
	SERVEOPTS = -p $(PORT)
endif

# A site that is built once must not be published with errors; one that is rebuilt as files are
# saved waits for the next change instead.
STRICT = --fatal errors

# The editor's desk, /desk/, stands beside the site only while somebody works on it.
DESK = -e EXPLAINER_DESK=true

PYTHON ?= $(shell for name in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	"$$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && \
	echo "$$name" && break; done)

RUNTIME = $(VENV)/.runtime
DEV = $(VENV)/.dev
PIP = "$(PY)" -m pip --disable-pip-version-check --quiet

help:
	@echo 'make html                     build the site into output/'
	@echo 'make clean                    remove the built site'
	@echo 'make regenerate               build again whenever a file is saved'
	@echo 'make serve [PORT=8000]        show the site on http://localhost:8000'
	@echo 'make serve-global [SERVER=..] show it to the network'
	@echo 'make devserver [PORT=8000]    serve and regenerate together, with the editor'\''s desk'
	@echo 'make devserver-global         the same for the network'
	@echo 'SITEURL=... make publish      build with the settings for publishing'
	@echo 'make setup                    set up everything, tests included'
	@echo 'make check                    lint, types, workflows, test: what has to pass'
	@echo 'make test-browser             only the tests in a real browser'
	@echo 'make golden                   write the expected output of the tests anew; read the diff'
	@echo 'make screens                  draw the pictures in docs/screens/ anew'
	@echo 'make lock                     lock the requirements anew from pyproject.toml'
	@echo 'DEBUG=1 tells more, RELATIVE=1 makes links relative, PELICANOPTS=... goes to Pelican'

$(PY):
	@test -n "$(PYTHON)" || { echo 'Python 3.11 or newer is needed; install it, or name it: make PYTHON=/path/to/python' >&2; exit 1; }
	"$(PYTHON)" -m venv $(VENV) || { echo 'Python has no venv module; on Debian: apt-get install python3-venv' >&2; rm -rf $(VENV); exit 1; }

$(RUNTIME): requirements.txt | $(PY)
	$(PIP) install --require-hashes -r requirements.txt
	@touch $@

$(DEV): requirements-dev.txt | $(PY)
	$(PIP) install --require-hashes -r requirements-dev.txt
	@touch $@ $(RUNTIME)

setup: $(RUNTIME) $(DEV)

html: $(RUNTIME)
	"$(PELICAN)" "$(INPUTDIR)" -o "$(OUTPUTDIR)" -s "$(CONFFILE)" $(STRICT) $(PELICANOPTS)

clean:
	[ ! -d "$(OUTPUTDIR)" ] || find "$(OUTPUTDIR)" -mindepth 1 -maxdepth 1 ! -name .gitignore -exec rm -rf {} +

regenerate: $(RUNTIME)
	"$(PELICAN)" -r "$(INPUTDIR)" -o "$(OUTPUTDIR)" -s "$(CONFFILE)" $(PELICANOPTS)

serve: $(RUNTIME)
	"$(PELICAN)" -l "$(INPUTDIR)" -o "$(OUTPUTDIR)" -s "$(CONFFILE)" $(SERVEOPTS) $(PELICANOPTS)

serve-global: $(RUNTIME)
	"$(PELICAN)" -l "$(INPUTDIR)" -o "$(OUTPUTDIR)" -s "$(CONFFILE)" $(SERVEOPTS) $(PELICANOPTS) -b $(SERVER)

devserver: $(RUNTIME)
	"$(PELICAN)" -lr "$(INPUTDIR)" -o "$(OUTPUTDIR)" -s "$(CONFFILE)" $(DESK) $(SERVEOPTS) $(PELICANOPTS)

devserver-global: $(RUNTIME)
	"$(PELICAN)" -lr "$(INPUTDIR)" -o "$(OUTPUTDIR)" -s "$(CONFFILE)" $(DESK) $(SERVEOPTS) $(PELICANOPTS) -b 0.0.0.0

publish: $(RUNTIME)
	"$(PELICAN)" "$(INPUTDIR)" -o "$(OUTPUTDIR)" -s "$(PUBLISHCONF)" $(STRICT) $(PELICANOPTS)

lint: $(DEV)
	"$(PY)" -m ruff format --check .
	"$(PY)" -m ruff check .

types: $(DEV)
	"$(PY)" -m mypy

workflows: $(DEV)
	"$(VENV)/bin/check-jsonschema" --builtin-schema vendor.github-workflows .github/workflows/*.yml
	"$(VENV)/bin/zizmor" --offline --quiet .github/workflows

# A file of tests at a time on each processor: what the tests of a file share is built once. In their order: the few
# that build sites and drive a browser take longest, and would come last by their number.
SIDE_BY_SIDE = -n auto --maxprocesses 4 --dist loadfile --no-loadscope-reorder

test: $(DEV)
	"$(PY)" -m pytest $(SIDE_BY_SIDE) $(PYTESTOPTS)

test-browser: $(DEV)
	"$(PY)" -m pytest -m browser $(PYTESTOPTS)

golden: $(DEV)
	GOLDEN=1 "$(PY)" -m pytest -q tests/golden

screens: html $(DEV)
	"$(PY)" docs/screens.py

# Extras stay in the lock: without them pip takes the newest release of what is asked for with one,
# of which the lock has no hash.
COMPILE = "$(PY)" -m piptools compile --quiet --no-strip-extras --allow-unsafe --generate-hashes \
	--no-header --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --upgrade pyproject.toml
LOCKED = \# Every package that is installed, with its hashes. Made by `make lock` from pyproject.toml.

lock: $(DEV)
	$(COMPILE) -o $(VENV)/runtime.txt
	$(COMPILE) --extra dev -o $(VENV)/dev.txt
	{ echo '$(LOCKED)'; cat $(VENV)/runtime.txt; } > requirements.txt
	{ echo '$(LOCKED)'; cat $(VENV)/dev.txt; } > requirements-dev.txt

check: lint types workflows test

.PHONY: help setup html clean regenerate serve serve-global devserver devserver-global publish \
	lint types workflows test test-browser golden screens lock check
