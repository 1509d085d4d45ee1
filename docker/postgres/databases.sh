#!/bin/sh
# Run once by the postgres image, when its data directory is new. A password goes through the environment, not through
# the command line, which every process of the container can read.
set -e

make_database() {
  SERVICE="$1" PASSWORD="$2" psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --username="${POSTGRES_USER:-postgres}" \
    --dbname=postgres --file=/docker-entrypoint-initdb.d/database.psql
}

make_database geopolitics "${GEOPOLITICS_DATABASE_PASSWORD:?is missing}"
make_database people "${PEOPLE_DATABASE_PASSWORD:?is missing}"
