-- The exchange's news reaches us on two ways, and acceptances on a third: in another order than it
-- happened. What was answered or booked is never left abandoned.
insert into private.allowed_move (subject, from_state, to_state) values
    ('call', 'arrived', 'answered'),
    ('call', 'arrived', 'accepted'),
    ('call', 'arrived', 'declined'),
    ('call', 'ringing', 'accepted'),
    ('call', 'ringing', 'declined'),
    ('call', 'abandoned', 'completed'),
    ('call', 'abandoned', 'accepted'),
    ('call', 'abandoned', 'declined');
