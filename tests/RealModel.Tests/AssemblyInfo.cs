using Xunit;

// One model at a time for a user and machine: a test that starts kb would wait for the model that another collection holds.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
