PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin
SAMPLES := resources/samples

WHEELS ?=
WHEEL := $(if $(WHEELS),$(wildcard $(WHEELS)/llama_cpp_python*.whl))

.PHONY: demo gui test gguf bench screenshots clean

demo: .venv/.app  ## describe the sample photos in English, Hindi and Tamil, and read the sample signs
	@for language in en hi ta; do echo "== $$language"; $(BIN)/netrika describe $(SAMPLES) --lang $$language || exit; done
	@echo "== signs"; $(BIN)/netrika read resources/signs/signs.jpg

gui: .venv/.app  ## open the window
	$(BIN)/netrika gui

test: .venv/.test  ## lint, formatting, types, import rules, tests
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -rs

gguf: .venv/.app  ## add what runs GGUF models: from WHEELS=FOLDER if it holds a wheel, else compiled
	@$(BIN)/python -c 'import llama_cpp' 2>/dev/null || [ -n "$(WHEEL)" ] || \
		echo "Compiling llama.cpp: five to twenty minutes on two cores."
	CMAKE_BUILD_PARALLEL_LEVEL=$$(nproc) $(BIN)/pip install \
		$(if $(WHEEL),--only-binary llama-cpp-python --find-links $(WHEELS),--verbose) --editable '.[gguf]'

bench: .venv/.test  ## time the embedded models on this machine
	$(BIN)/python tests/benchmarks/bench_captioner.py
	$(BIN)/python tests/benchmarks/bench_reader.py
	$(BIN)/python tests/benchmarks/bench_generator.py
	$(BIN)/python tests/benchmarks/bench_gui.py
	if $(BIN)/python -c 'import llama_cpp' 2>/dev/null; then $(BIN)/python tests/benchmarks/bench_gguf.py; fi

screenshots: .venv/.test  ## draw every page of the window into resources/screenshots
	$(BIN)/python -m tests.gui.screenshots

clean:
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
	find app converters tests -name __pycache__ -prune -exec rm -rf {} +

.venv/.made: installers/debian-packages.sh
	@[ -n "$(PYTHON)" ] || { echo "Please install python3 (3.11 or newer), then run make again." >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Netrika needs Python 3.11 or newer.")'
	installers/debian-packages.sh $(PYTHON)
	$(PYTHON) -m venv .venv
	@touch $@

.venv/.app: .venv/.made pyproject.toml installers/hatch_build.py $(wildcard resources/translations/*.ts)
	$(BIN)/pip install --quiet --editable '.[gui]'
	@touch $@

.venv/.test: .venv/.app converters/pyproject.toml
	$(BIN)/pip install --quiet --editable '.[dev]' --editable ./converters
	@touch $@
