-- Plain SQL for PostgreSQL and H2; a host's own Flyway or Liquibase can take it as it is. H2 commits after each statement: a
-- step that stopped half way is begun again, so that each statement may find its work done.
CREATE TABLE IF NOT EXISTS clearnotice_claim (
    claim      VARCHAR(200) NOT NULL PRIMARY KEY,
    receipt_id VARCHAR(64)  NOT NULL UNIQUE
);
CREATE TABLE IF NOT EXISTS clearnotice_receipt (
    entry       BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id          VARCHAR(64)     NOT NULL UNIQUE,
    subject     VARCHAR(120)    NOT NULL,
    previous_id VARCHAR(64),
    withdrawal  VARCHAR(80)     UNIQUE,
    jws         VARCHAR(262144) NOT NULL
);
CREATE INDEX IF NOT EXISTS clearnotice_receipt_subject ON clearnotice_receipt (subject);
CREATE INDEX IF NOT EXISTS clearnotice_receipt_previous ON clearnotice_receipt (previous_id);
CREATE TABLE IF NOT EXISTS clearnotice_notice_text (
    id       VARCHAR(64)     NOT NULL,
    version  VARCHAR(64)     NOT NULL,
    language VARCHAR(64)     NOT NULL,
    words    VARCHAR(1000000) NOT NULL,
    PRIMARY KEY (id, version, language)
);
-- Where a table of one of these names was there already with other columns, this step stops here.
SELECT claim, receipt_id FROM clearnotice_claim WHERE 1 = 0;
SELECT entry, id, subject, previous_id, withdrawal, jws FROM clearnotice_receipt WHERE 1 = 0;
SELECT id, version, language, words FROM clearnotice_notice_text WHERE 1 = 0;
