//! Shapes, codecs and authorization rows of the AWS APIs; pure.
