-- When the doctor or the nurse fixed the next day: what was fixed ends with the first visit held after that.
ALTER TABLE "follow_up" ADD COLUMN "fixed_said_on" DATE;
