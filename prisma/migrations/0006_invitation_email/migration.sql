-- Pages that begin someone's work look for the invitations that wait for his address.
CREATE INDEX invitation_email_idx ON invitation (email);
