-- Plain SQL for PostgreSQL and H2; a host's own Flyway or Liquibase can take it as it is.
CREATE TABLE clearnotice_claim (
    claim      VARCHAR(200) NOT NULL PRIMARY KEY,
    receipt_id VARCHAR(64)  NOT NULL
);
CREATE TABLE clearnotice_receipt (
    entry       BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id          VARCHAR(64)     NOT NULL UNIQUE,
    subject     VARCHAR(120)    NOT NULL,
    previous_id VARCHAR(64),
    withdrawal  VARCHAR(80)     UNIQUE,
    jws         VARCHAR(262144) NOT NULL
);
CREATE INDEX clearnotice_receipt_subject ON clearnotice_receipt (subject);
CREATE INDEX clearnotice_receipt_previous ON clearnotice_receipt (previous_id);
CREATE TABLE clearnotice_notice_text (
    id       VARCHAR(64)     NOT NULL,
    version  VARCHAR(64)     NOT NULL,
    language VARCHAR(64)     NOT NULL,
    words    VARCHAR(1000000) NOT NULL,
    PRIMARY KEY (id, version, language)
);
