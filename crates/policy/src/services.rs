//! The services of AWS by the names that they have as principals: `ec2`.amazonaws.com.
//!
//! IAM refuses a trust policy that names a service that it does not know (policy-evaluation §10). There is no official table, so the list is wide
//! rather than narrow: a name of AWS's that is missing would refuse a policy that AWS takes, and one too many lets nobody in, since no client is
//! ever a service (W10.2). It is the union of the service principals that AWS's documentation names (as the release notes of iam-floyd 0.851.0
//! collected them, 2026-10); of the service names, endpoint prefixes and signing names of botocore 1.44.5; of the services whose actions AWS's
//! managed policies allow, and to which they let roles be passed (as moto 5.2.5 ships them); of services that public lists still name; and of
//! those that stand nowhere but in the policies of AWS's user guides, in examples of its CLI, of its CDK and of Pulumi, and in the names of roles
//! that are linked to services (`billingreports`, `dnssec-route53`, `s2svpn`).
//!
//! No such list is ever complete. What AWS adds to a service it mostly calls by that service's name: before a dot (`scraper.aps`), which is why
//! whatever stands there is taken, or with a hyphen behind it (`osis-pipelines`, `dms-data-migrations`; of the names here that have a hyphen, two
//! in three begin with another one). So that is taken as well, although it lets pass a name that AWS refuses, such as `ecs-task`.

/// Whether a text is the principal of a service of AWS: of the service itself, of a part of it (`delivery.logs`, `osis-pipelines`), of either in
/// one region (`logs.us-east-1`). Names have a case.
pub fn is_service_principal(text: &str) -> bool {
    // What only AWS's own networks resolve is published nowhere.
    if let Some(name) = text.strip_suffix(".aws.internal") {
        return is_name(name);
    }
    let name = [".amazonaws.com", ".amazonaws.com.cn", ".amazon.com"].into_iter().find_map(|domain| text.strip_suffix(domain));
    name.is_some_and(|name| is_name(name) && is_served(without_region(name)))
}

fn is_name(text: &str) -> bool {
    text.split('.').all(|label| {
        !label.is_empty() && !label.ends_with('-') && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
    })
}

/// The last part is a service, or begins with one.
fn is_served(name: &str) -> bool {
    let last = name.rsplit_once('.').map_or(name, |(_, last)| last);
    let begins = last.match_indices('-').map(|(at, _)| &last[..at]);
    begins.chain([last]).any(|service| SERVICES.binary_search(&service).is_ok())
}

/// `logs.us-east-1` is `logs` in one region.
fn without_region(name: &str) -> &str {
    name.rsplit_once('.').filter(|(_, region)| is_region(region)).map_or(name, |(service, _)| service)
}

/// By its form, so that a region that is new tomorrow is one: two letters or more, a direction, a number.
fn is_region(label: &str) -> bool {
    let mut parts = label.rsplit('-');
    let numbered = parts.next().is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()));
    let mut words = parts.clone();
    numbered && parts.count() >= 2 && words.all(|word| word.len() >= 2 && word.bytes().all(|byte| byte.is_ascii_lowercase()))
}

/// In order.
#[rustfmt::skip]
const SERVICES: &[&str] = &[
    "a2c", "a4b", "access-analyzer", "accessanalyzer", "account", "account-access", "account-access-runtime", "acm", "acm-pca", "aco-automation",
    "action-recommendations", "activate", "agent-registry", "agent-registry-control", "agreement-marketplace", "aidevops", "aiops", "airflow",
    "airflow-env", "airflow-serverless", "alexa-appkit", "alexa-connectedhome", "amazonmq", "amp", "amplify", "amplifybackend", "amplifyuibuilder",
    "aoss", "apigateway", "apigatewaymanagementapi", "apigatewayv2", "app-integrations", "appconfig", "appconfigdata", "appfabric", "appflow",
    "appintegrations", "application-autoscaling", "application-cost-profiler", "application-insights", "application-signals",
    "application-status-checks", "application-transformation", "applicationcostprofiler", "applicationinsights", "appmesh", "appmesh-preview",
    "apprunner", "appstream", "appstream2", "appstudio", "appsync", "apptest", "aps", "arc-region-switch", "arc-zonal-shift", "arsenal", "artifact",
    "assurance", "athena", "auditmanager", "automation", "autoscaling", "autoscaling-plans", "aws-artifact-account-sync", "aws-external-anthropic",
    "aws-marketplace", "aws-marketplace-management", "aws-mcp", "aws-portal", "awsconnector", "awsssoportal", "b2bi", "backup", "backup-gateway",
    "backup-search", "backup-storage", "backupsearch", "batch", "bcm", "bcm-dashboards", "bcm-data-exports", "bcm-pricing-calculator",
    "bcm-recommended-actions", "bedrock", "bedrock-agent", "bedrock-agent-runtime", "bedrock-agentcore", "bedrock-agentcore-control",
    "bedrock-data-automation", "bedrock-data-automation-runtime", "bedrock-mantle", "bedrock-runtime", "bedrock-websearch", "billing",
    "billingconductor", "billingconsole", "billingreports", "braket", "budgets", "bugbust", "builderid", "capacity-reservation-fleet",
    "capacitymanager", "cases", "cassandra", "cassandra-streams", "ce", "chatbot", "chime", "chime-sdk-identity", "chime-sdk-media-pipelines",
    "chime-sdk-meetings", "chime-sdk-messaging", "chime-sdk-voice", "cleanrooms", "cleanrooms-ml", "cleanroomsml", "clientvpn",
    "clientvpn-connections", "cloud9", "cloudcontrol", "cloudcontrolapi", "clouddirectory", "cloudformation", "cloudfront",
    "cloudfront-keyvaluestore", "cloudhsm", "cloudhsmv2", "cloudsearch", "cloudsearchdomain", "cloudshell", "cloudtrail", "cloudtrail-data",
    "cloudwatch", "cloudwatch-crossaccount", "cloudwatch-omni", "cloudwatchomni", "codeartifact", "codebuild", "codecatalyst",
    "codecatalyst-runner", "codecommit", "codeconnections", "codedeploy", "codeguru", "codeguru-profiler", "codeguru-reviewer", "codeguru-security",
    "codeguruprofiler", "codepipeline", "codestar", "codestar-connections", "codestar-notifications", "codewhisperer", "cognito-identity",
    "cognito-identity-us-gov", "cognito-idp", "cognito-sync", "comprehend", "comprehendmedical", "compute-optimizer",
    "compute-optimizer-automation", "config", "config-conforms", "config-multiaccountsetup", "connect", "connect-campaigns", "connect-contact-lens",
    "connectcampaigns", "connectcampaignsv2", "connectcases", "connecthealth", "connectparticipant", "connectscheduling", "console", "consoleapp",
    "consolidatedbilling", "contact-lens", "continuum", "controlcatalog", "controltower", "cost-optimization-hub", "costalerts", "cur",
    "customer-profiles", "customer-verification", "data-signer", "databrew", "dataexchange", "datapipeline", "datasync", "datazone",
    "datazonecontrol", "dax", "dbqms", "deadline", "deepcomposer", "deeplens", "deepracer", "deployment-marketplace", "detective", "devicefarm",
    "devops-agent", "devops-guru", "diode", "directconnect", "discovery", "discovery-datasync", "discovery-marketplace", "dlm", "dms",
    "dms-data-migrations", "dms-fleet-advisor", "dnssec-route53", "docdb", "docdb-elastic", "drs", "ds", "ds-data", "dsql", "dynamodb",
    "dynamodbstreams", "ebs", "ec", "ec2", "ec2-images", "ec2-instance-connect", "ec2fastlaunch", "ec2fleet", "ec2messages", "ec2scheduled",
    "ec2sqlha", "ecr", "ecr-public", "ecs", "ecs-compute", "ecs-mcp", "ecs-tasks", "edgelambda", "efs", "eks", "eks-auth", "eks-connector",
    "eks-fargate", "eks-fargate-pods", "eks-local", "eks-mcp", "eks-nodegroup", "elastic-inference", "elasticache", "elasticache-snapshot",
    "elasticbeanstalk", "elasticfilesystem", "elasticloadbalancing", "elasticmapreduce", "elastictranscoder", "elb", "elbv2",
    "elemental-activations", "elemental-appliances-software", "elemental-inference", "elemental-support-cases", "elemental-support-content",
    "elementalinference", "email", "emr", "emr-containers", "emr-serverless", "emrwal", "end-user-messaging", "endusermessaging",
    "entityresolution", "es", "eventbridgev2", "events", "eventsbilltoaws", "eventsv2", "evidently", "evs", "execute-api", "fargate",
    "finops-agent", "finspace", "firehose", "fis", "fms", "forecast", "forecastquery", "frauddetector", "freertos", "freetier", "fsx", "galaxy",
    "gamelift", "gameliftstreams", "geo", "geo-maps", "geo-places", "geo-routes", "glacier", "globalaccelerator", "glue", "grafana", "greengrass",
    "greengrassv2", "groundstation", "groundtruthlabeling", "guardduty", "health", "health-agent", "healthlake", "honeycode", "iam", "iam-toolbox",
    "identity-chime", "identity-sync", "identitystore", "identitystore-auth", "imagebuilder", "importexport", "inspector", "inspector-scan",
    "inspector2", "inspector2-telemetry", "integrations", "interconnect", "internetmonitor", "invoicing", "iot", "iot-data", "iot-device-tester",
    "iot-jobs-data", "iot-managed-integrations", "iot1click", "iotanalytics", "iotdata", "iotdeviceadvisor", "iotevents", "iotfleethub",
    "iotfleetwise", "iotjobsdata", "iotmanagedintegrations", "iotroborunner", "iotsecuredtunneling", "iotsecuretunneling", "iotsitewise",
    "iotthingsgraph", "iottwinmaker", "iotwireless", "ipam", "iq", "iq-permission", "ivs", "ivs-realtime", "ivschat", "ivsrealtime", "jellyfish",
    "kafka", "kafka-cluster", "kafkaconnect", "kendra", "kendra-ranking", "keyspaces", "keyspacesstreams", "kinesis",
    "kinesis-video-archived-media", "kinesis-video-media", "kinesis-video-signaling", "kinesis-video-webrtc-storage", "kinesisanalytics",
    "kinesisanalyticsv2", "kinesisvideo", "kms", "lakeformation", "lambda", "lambda-core", "lambda-microvms", "lambda-web", "launch-wizard",
    "launchwizard", "lex", "lex-models", "lex-runtime", "lexv2", "lexv2-models", "lexv2-runtime", "license-manager",
    "license-manager-linux-subscriptions", "license-manager-user-subscriptions", "lightsail", "location", "logs", "lookoutequipment",
    "lookoutmetrics", "lookoutvision", "m2", "machinelearning", "macie", "macie2", "mail-manager", "mailmanager", "managedblockchain",
    "managedblockchain-query", "managedservices", "mapcredits", "marketplace", "marketplace-agreement", "marketplace-catalog",
    "marketplace-deployment", "marketplace-discovery", "marketplace-entitlement", "marketplace-reporting", "marketplacecommerceanalytics",
    "master-account", "mechanicalturk", "media-pipelines-chime", "mediaconnect", "mediaconvert", "medialive", "mediapackage", "mediapackage-vod",
    "mediapackagev2", "mediastore", "mediastore-data", "mediatailor", "medical-imaging", "meetings-chime", "member-account", "memory-db",
    "memorydb", "messaging-chime", "metering-marketplace", "meteringmarketplace", "mgh", "mgn", "migration-hub-refactor-spaces", "migrationhub",
    "migrationhub-config", "migrationhub-orchestrator", "migrationhub-strategy", "migrationhuborchestrator", "migrationhubstrategy",
    "mobileanalytics", "mobilehub", "mobiletargeting", "models-v2-lex", "monitoring", "monitron", "mpa", "mq", "mturk", "mturk-requester", "mwaa",
    "mwaa-serverless", "neptune", "neptune-db", "neptune-graph", "neptunedata", "network-firewall", "network-security-director",
    "network-security-manager", "networkflowmonitor", "networkinsights", "networkmanager", "networkmonitor", "nimble", "notifications",
    "notifications-contacts", "notificationscontacts", "nova-act", "oam", "observabilityadmin", "odb", "oidc", "omics", "one", "opensearch",
    "opensearchmemory", "opensearchserverless", "opensearchservice", "opsworks", "opsworks-cm", "organizations", "osis", "osis-pipelines", "osm",
    "outposts", "panorama", "partnercentral", "partnercentral-account", "partnercentral-account-management", "partnercentral-benefits",
    "partnercentral-channel", "partnercentral-prm", "partnercentral-revenue-measurement", "partnercentral-selling", "payment-cryptography",
    "payment-cryptography-data", "payments", "pca-connector-ad", "pca-connector-scep", "pcs", "personalize", "personalize-events",
    "personalize-runtime", "pi", "pinpoint", "pinpoint-email", "pinpoint-sms-voice", "pinpoint-sms-voice-v2", "pipes", "polly", "pricing",
    "pricing-plan-manager", "pricingplanmanager", "private-networks", "profile", "proton", "purchase-orders", "purchaseorders", "q", "qapps",
    "qbusiness", "qconnect", "qldb", "quicksight", "ram", "rbin", "rds", "rds-data", "rds-db", "rds-preview", "rdsdata", "redshift",
    "redshift-data", "redshift-serverless", "refactor-spaces", "rekognition", "reporting-marketplace", "repostspace", "researchstudio",
    "resiliencehub", "resiliencehubv2", "resource-explorer-2", "resource-groups", "resourcegroups", "resourcegroupstaggingapi", "robomaker",
    "rolesanywhere", "route53", "route53-recovery-cluster", "route53-recovery-control-config", "route53-recovery-readiness", "route53domains",
    "route53globalresolver", "route53profiles", "route53resolver", "rtbfabric", "rum", "runtime-v2-lex", "s2svpn", "s3", "s3-control",
    "s3-object-lambda", "s3-outposts", "s3control", "s3express", "s3files", "s3outposts", "s3tables", "s3vectors", "sagemaker",
    "sagemaker-a2i-runtime", "sagemaker-data-science-assistant", "sagemaker-edge", "sagemaker-featurestore-runtime", "sagemaker-geospatial",
    "sagemaker-ground-truth-plus", "sagemaker-inference-router-runtime", "sagemaker-metrics", "sagemaker-mlflow", "sagemaker-runtime",
    "sagemaker-unified-studio-mcp", "sagemakerjobruntime", "sagemakertrainingsessionruntime", "savingsplans", "scheduler", "schemas", "scn", "sdb",
    "sdmp", "secretsmanager", "security-ir", "securityagent", "securityhub", "securityhubv2", "securitylake", "serverlessrepo", "service-quotas",
    "servicecatalog", "servicecatalog-appregistry", "servicediscovery", "servicequotas", "ses", "sesv2", "shield", "signer", "signer-data",
    "signin", "simpledbv2", "simspaceweaver", "sms", "sms-voice", "snow-device-management", "snowball", "sns", "social-messaging",
    "socialmessaging", "spot", "spotfleet", "sqlworkbench", "sqs", "ssm", "ssm-contacts", "ssm-guiconnect", "ssm-incidents", "ssm-quicksetup",
    "ssm-sap", "ssmmessages", "sso", "sso-admin", "sso-directory", "sso-oauth", "sso-oidc", "states", "stepfunctions", "storagegateway", "sts",
    "sumerian", "supplychain", "support", "support-app", "support-console", "supportapp", "supportauthz", "supportplans", "sustainability", "swf",
    "synthetics", "tag", "tax", "taxsettings", "textract", "thinclient", "timestream", "timestream-influxdb", "timestream-query",
    "timestream-write", "timestreamforinfluxdb", "tiros", "tnb", "transcribe", "transfer", "transform", "transform-custom", "transitgateway",
    "translate", "trustedadvisor", "tts", "user-attribute-cost-allocation-data", "user-subscriptions", "uxc", "vendor-insights", "verified-access",
    "verifiedpermissions", "vmie", "voice-chime", "voice-id", "voiceid", "vpc-flow-logs", "vpc-lattice", "vpc-lattice-svcs", "vpce", "waf",
    "waf-regional", "wafv2", "wam", "wellarchitected", "wickr", "wisdom", "workdocs", "worklink", "workmail", "workmailmessageflow", "workspaces",
    "workspaces-instances", "workspaces-thin-client", "workspaces-web", "xray", "zocalo",
];

#[cfg(test)]
mod tests {
    use super::{SERVICES, is_service_principal};

    #[test]
    fn the_names_are_in_order_and_each_is_there_once() {
        assert!(SERVICES.is_sorted_by(|one, next| one < next));
        // What stands before a dot is never looked at.
        assert_eq!(SERVICES.iter().find(|name| name.contains('.')), None);
    }

    #[test]
    fn services_their_parts_and_their_regions_are_known() {
        for known in [
            "ec2.amazonaws.com",
            "ec2.amazonaws.com.cn",
            "s3.amazonaws.com",
            "events.amazonaws.com",
            "edgelambda.amazonaws.com",
            "vpc-flow-logs.amazonaws.com",
            "delivery.logs.amazonaws.com",
            "ops.apigateway.amazonaws.com",
            "logging.s3.amazonaws.com",
            "ecs.application-autoscaling.amazonaws.com",
            "member.org.stacksets.cloudformation.amazonaws.com",
            "tagpolicies.tag.amazonaws.com",
            "logs.us-east-1.amazonaws.com",
            "logs.cn-north-1.amazonaws.com.cn",
            "codedeploy.us-gov-west-1.amazonaws.com",
            "delivery.logs.ap-southeast-7.amazonaws.com",
            "alexa-appkit.amazon.com",
            // Of AWS's user guides: the bucket policies of cost and usage reports, OpenSearch Ingestion, DMS's homogeneous migrations,
            // Route 53's signing of zones, ECS's managed storage, DataSync's discovery, Ground Truth Plus, Client VPN and Site-to-Site VPN,
            // EKS on Outposts, License Manager, fleets of reserved capacity, Timestream for InfluxDB, the key of AWS's servers for agents.
            "billingreports.amazonaws.com",
            "osis-pipelines.amazonaws.com",
            "dms-data-migrations.amazonaws.com",
            "dms.us-east-1.amazonaws.com",
            "dnssec-route53.amazonaws.com",
            "fargate.amazonaws.com",
            "discovery-datasync.amazonaws.com",
            "sagemaker-ground-truth-plus.amazonaws.com",
            "clientvpn.amazonaws.com",
            "clientvpn-connections.amazonaws.com",
            "s2svpn.amazonaws.com",
            "outposts.eks-local.amazonaws.com",
            "license-manager.master-account.amazonaws.com",
            "license-manager.member-account.amazonaws.com",
            "capacity-reservation-fleet.amazonaws.com",
            "timestreamforinfluxdb.amazonaws.com",
            "aws-mcp.amazonaws.com",
            // What AWS may call a new part of a service.
            "part.osis-streams.eu-central-2.amazonaws.com",
            "anything.aws.internal",
        ] {
            assert!(is_service_principal(known), "{known}");
        }
    }

    #[test]
    fn what_is_no_service_is_none() {
        for unknown in [
            "",
            "*",
            "ec2",
            "nope",
            "nope.amazonaws.com",
            "amazonaws.com",
            "tagging.amazonaws.com",
            "nope.us-east-1.amazonaws.com",
            "us-east-1.amazonaws.com",
            "nope-ec2.amazonaws.com",
            "ec2-.amazonaws.com",
            "ec2-a.nope.amazonaws.com",
            "ec2nope.amazonaws.com",
            "ecs-tasks.nope.amazonaws.com",
            "ec2.us-east.amazonaws.com",
            "ec2.nope.amazonaws.com",
            "EC2.amazonaws.com",
            ".amazonaws.com",
            ".ec2.amazonaws.com",
            "ec2..amazonaws.com",
            "ec*.amazonaws.com",
            "ec2.amazonaws.com.",
            "ec2.amazonaws.com.example.org",
            "ec2.example.org",
            "ec2.aws.amazon.org",
            "*.aws.internal",
            ".aws.internal",
        ] {
            assert!(!is_service_principal(unknown), "{unknown}");
        }
    }
}
