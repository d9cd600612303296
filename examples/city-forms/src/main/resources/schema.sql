-- What the example city keeps of an application: its own business, apart from the receipts.
CREATE TABLE IF NOT EXISTS application_answer (
    case_number VARCHAR(40)  NOT NULL,
    question    VARCHAR(80)  NOT NULL,
    answer      VARCHAR(400) NOT NULL,
    PRIMARY KEY (case_number, question)
);
