-- Where a centre is: what a convocation, a calendar file and the page of an appointment say.

-- AlterTable
ALTER TABLE "centre" ADD COLUMN     "address_line1" TEXT,
ADD COLUMN     "city" TEXT,
ADD COLUMN     "phone" TEXT,
ADD COLUMN     "postcode" TEXT;
