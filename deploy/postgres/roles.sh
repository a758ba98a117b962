#!/bin/sh
# The role that services run as: it owns nothing, so row-level security binds it. Migrations grant it what it needs.
set -eu
psql --set ON_ERROR_STOP=1 --set password="$POSTGRES_APP_PASSWORD" \
  --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
create role tactful_app login password :'password';
SQL
