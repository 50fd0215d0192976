/** What the command says of itself. */
export const HELP = `feed build [--sources DIR] [--council DIR]… [--out DIR] [--zip FILE] [--quiet]
feed build --onto DIR --add FILE… [--area CODE|NAME] [--pins FILE] [--confirm FILE] [--ask FILE] [--day YYYY-MM-DD] [--out DIR] [--zip FILE]
feed check [--feed DIR]
feed derive [--manifest]
feed template [--out DIR]
feed fetch --set ID… [--query FILE] [--base URL] [--out DIR]
feed show --feed DIR --area CODE|NAME|all --indicator SLUG|all [--period P] [--model 2025|2021] [--json]
feed show --story NAME --area CODE|NAME [--period P] [--json]`;
